import type { CellReference } from '../portfolio.ts'

/** A cell in one text. */
export const nameCell = ({ level, ageGroup, theme }: CellReference): string =>
  JSON.stringify([level, ageGroup, theme])
