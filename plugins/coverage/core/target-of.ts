import type { AgeGroup, Cell } from './portfolio.ts'

/**
 * Families to be reached a year in a cell, T = P · ρ / d: children × share in need ÷ years in the
 * band. Years count only where each child is reached once (`cohort`); a `stock` is met every year.
 * This is the target population of Tanahashi (1978).
 */
export function targetOf(cell: Cell, ageGroup: AgeGroup): number {
  const years = cell.basis === 'cohort' ? ageGroup.bandYears : 1
  return (ageGroup.population * cell.prevalence) / years
}
