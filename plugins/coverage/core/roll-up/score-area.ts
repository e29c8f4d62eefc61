import { balanceOf } from '../compute-index.ts'
import type { CoverageLevel, IndexFigures } from '../coverage.ts'
import { LEVELS } from '../levels.ts'
import type { AreaCell } from './weigh-sums.ts'

type Figure = (cell: AreaCell) => number

/** The score of each level that has a cell, in the order universal, selective, indicated. */
export function scoreAreaLevels(cells: readonly AreaCell[]): readonly CoverageLevel[] {
  return LEVELS.flatMap((level) => {
    const own = cells.filter((cell) => cell.level === level)
    if (own.length === 0) return []
    const scoreOf = (figureOf: Figure) => sumOf(own, (cell) => cell.shareOfLevel * figureOf(cell))
    return {
      level,
      weight: sumOf(own, ({ weight }) => weight),
      effective: scoreOf(({ effective }) => effective),
      reach: scoreOf(({ reach }) => reach),
    }
  })
}

/** Definitions 6, 7 and 11 over an area; a cell counts in breadth by the share that is offered. */
export function computeAreaIndex(
  cells: readonly AreaCell[],
  levels: readonly CoverageLevel[],
): IndexFigures {
  const meanOf = (figureOf: Figure) => sumOf(cells, (cell) => cell.weight * figureOf(cell))
  return {
    effective: meanOf(({ effective }) => effective),
    reach: meanOf(({ reach }) => reach),
    breadth: meanOf(({ offered }) => offered),
    balance: balanceOf(levels),
    lower: meanOf(({ lower }) => lower),
    upper: meanOf(({ upper }) => upper),
    completeness: meanOf(({ known }) => known),
  }
}

/** At most 1: weights sum to 1 but for rounding. */
const sumOf = (cells: readonly AreaCell[], figureOf: Figure): number =>
  Math.min(
    1,
    cells.reduce((sum, cell) => sum + figureOf(cell), 0),
  )
