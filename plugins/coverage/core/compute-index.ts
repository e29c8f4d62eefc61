import type { CoveredNeed } from './cover-need.ts'
import type { CoverageLevel, IndexFigures } from './coverage.ts'

/** A level score below this counts as this in the balance, so that one empty level does not hide the others. */
const BALANCE_FLOOR = 0.01

/**
 * The figures of a whole portfolio: effective coverage and reach (Tanahashi 1978; Ng et al. 2014),
 * breadth, balance between levels (geometric mean, Hogan et al. 2018), bounds and completeness.
 * Expects weights that sum to 1.
 */
export function computeIndex(
  covered: readonly CoveredNeed[],
  levels: readonly CoverageLevel[],
): IndexFigures {
  return {
    effective: weighedSum(covered, (cell) => cell.effective),
    reach: weighedSum(covered, (cell) => cell.reach),
    breadth: weighedSum(covered, (cell) => (cell.counted.length > 0 ? 1 : 0)),
    balance: balanceOf(levels),
    lower: weighedSum(covered, (cell) => cell.lower),
    upper: weighedSum(covered, (cell) => cell.upper),
    completeness: weighedSum(covered, (cell) => (cell.isKnown ? 1 : 0)),
  }
}

/** At most 1: the weights sum to 1 but for rounding. */
function weighedSum(
  covered: readonly CoveredNeed[],
  figureOf: (cell: CoveredNeed) => number,
): number {
  return Math.min(
    1,
    covered.reduce((sum, cell) => sum + cell.need.weight * figureOf(cell), 0),
  )
}

/** The geometric mean of the level scores (Hogan et al. 2018). */
export function balanceOf(levels: readonly CoverageLevel[]): number {
  const product = levels.reduce((all, { effective }) => all * Math.max(BALANCE_FLOOR, effective), 1)
  return product ** (1 / levels.length)
}
