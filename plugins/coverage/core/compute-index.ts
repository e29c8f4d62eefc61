import type { CoverageLevel, IndexFigures } from './coverage.ts'
import type { Figures } from './figures/compute-figures.ts'

/** A level score below this counts as this in the balance, so that one empty level does not hide the others. */
const BALANCE_FLOOR = 0.01

/**
 * The figures of a whole portfolio: effective coverage and reach (Tanahashi 1978; Ng et al. 2014),
 * breadth, balance between levels (geometric mean, Hogan et al. 2018), bounds and completeness.
 * Expects weights that sum to 1.
 */
export function computeIndex(figures: Figures, levels: readonly CoverageLevel[]): IndexFigures {
  let [effective, reach, breadth, lower, upper, completeness] = [0, 0, 0, 0, 0, 0]
  for (const { position, weight } of figures.needs) {
    effective += weight * (figures.effective[position] ?? 0)
    reach += weight * (figures.reach[position] ?? 0)
    lower += weight * (figures.lower[position] ?? 0)
    upper += weight * (figures.upper[position] ?? 0)
    if (figures.isOffered[position]) breadth += weight
    if (figures.isKnown[position]) completeness += weight
  }
  // At most 1: the weights sum to 1 but for rounding.
  return {
    effective: Math.min(1, effective),
    reach: Math.min(1, reach),
    breadth: Math.min(1, breadth),
    balance: balanceOf(levels),
    lower: Math.min(1, lower),
    upper: Math.min(1, upper),
    completeness: Math.min(1, completeness),
  }
}

/** The geometric mean of the level scores (Hogan et al. 2018). */
export function balanceOf(levels: readonly CoverageLevel[]): number {
  const product = levels.reduce((all, { effective }) => all * Math.max(BALANCE_FLOOR, effective), 1)
  return product ** (1 / levels.length)
}
