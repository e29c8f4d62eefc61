import type { CellReference } from './portfolio.ts'

/** A cell in one text, to find it by: no two cells have the same. */
export const nameCell = ({ level, ageGroup, theme }: CellReference): string =>
  JSON.stringify([level, ageGroup, theme])
