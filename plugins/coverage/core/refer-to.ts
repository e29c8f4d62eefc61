import type { CellReference } from './portfolio.ts'

/** The name of a cell without its numbers. */
export function referTo({ level, ageGroup, theme }: CellReference): CellReference {
  return { level, ageGroup, theme }
}
