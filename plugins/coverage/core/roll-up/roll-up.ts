import type { CoverageLevel, IndexFigures } from '../coverage.ts'
import type { LevelWeights } from '../portfolio.ts'
import type { MunicipalFigures } from './municipal-figures.ts'
import { computeAreaIndex, scoreAreaLevels } from './score-area.ts'
import { sumCells } from './sum-cells.ts'
import { type AreaCell, weighSums } from './weigh-sums.ts'

/** The figures of an area: a county, or the nation. */
export type RollUp = Readonly<{
  /** Null when no municipality has data. */
  index: IndexFigures | null
  /** Those that have a cell; none without an index. */
  levels: readonly CoverageLevel[]
  /** Every cell that a municipality with data has, by level, age group and theme. */
  cells: readonly AreaCell[]
}>

/**
 * The figures of several municipalities as one. A cell's shares are means over the municipalities,
 * weighted by target, so that a family counts as much wherever it lives; cells are weighed against
 * each other as in one municipality. Priorities do not count: they are one municipality's own
 * politics. The bounds are true bounds, because no weight rests on what is unknown.
 *
 * Municipalities without data are left out, so that what nobody has told is never read as 0. Sums
 * follow the order of the input.
 */
export function rollUp(municipal: readonly MunicipalFigures[], levelWeights: LevelWeights): RollUp {
  const cells = weighSums(sumCells(municipal.filter(({ index }) => index !== null)), levelWeights)
  const hasIndex = cells.some(({ weight }) => weight > 0)
  const levels = hasIndex ? scoreAreaLevels(cells) : []
  return { index: hasIndex ? computeAreaIndex(cells, levels) : null, levels, cells }
}
