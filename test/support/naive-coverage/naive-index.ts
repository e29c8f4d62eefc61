import type {
  CoverageLevel,
  IndexFigures,
  Portfolio,
} from '../../../plugins/coverage/core/index.ts'
import { levelWeight, type NaiveCell } from './naive-cells.ts'

/** Definition 6: the levels that apply, each with its score. */
export function naiveLevels(
  cells: readonly NaiveCell[],
  portfolio: Portfolio,
): readonly CoverageLevel[] {
  const levels: CoverageLevel[] = []
  for (const level of ['universal', 'selective', 'indicated'] as const) {
    const its = cells.filter((cell) => cell.level === level && cell.inLevel > 0)
    if (its.length === 0) continue
    let [effective, reach] = [0, 0]
    for (const cell of its) {
      effective += cell.inLevel * cell.effective
      reach += cell.inLevel * cell.reach
    }
    levels.push({ level, weight: levelWeight(level, portfolio), effective, reach })
  }
  return levels
}

/** Definitions 6, 7 and 11. */
export function naiveIndex(
  cells: readonly NaiveCell[],
  levels: readonly CoverageLevel[],
): IndexFigures {
  const index = { effective: 0, reach: 0, breadth: 0, lower: 0, upper: 0, completeness: 0 }
  for (const { weight, ...cell } of cells) {
    index.effective += weight * cell.effective
    index.reach += weight * cell.reach
    index.lower += weight * cell.lower
    index.upper += weight * cell.upper
    if (cell.counted.length > 0) index.breadth += weight
    if (cell.isKnown) index.completeness += weight
  }
  return { ...index, balance: balanceOf(levels) }
}

/** By logarithms, rather than as a root of a product. */
function balanceOf(levels: readonly CoverageLevel[]): number {
  let sum = 0
  for (const { effective } of levels) sum += Math.log(Math.max(0.01, effective))
  return Math.exp(sum / levels.length)
}
