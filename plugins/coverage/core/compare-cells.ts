import type { Level } from './levels.ts'
import type { CellReference } from './portfolio.ts'

/** Looked up rather than searched for: a sort asks twice for every comparison. */
export const LEVEL_RANKS: Readonly<Record<Level, number>> = {
  universal: 0,
  selective: 1,
  indicated: 2,
}

/** Order by code units: the same on every machine, which a locale's order is not. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** Order by level, age group and theme. Figures are summed in this order, whatever the input's. */
export function compareCells(a: CellReference, b: CellReference): number {
  return (
    LEVEL_RANKS[a.level] - LEVEL_RANKS[b.level] ||
    compareText(a.ageGroup, b.ageGroup) ||
    compareText(a.theme, b.theme)
  )
}
