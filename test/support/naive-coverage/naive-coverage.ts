import type { Coverage, Portfolio, Warning } from '../../../plugins/coverage/core/index.ts'
import { applicableCells, type NaiveCell } from './naive-cells.ts'
import { naiveIndex, naiveLevels } from './naive-index.ts'
import { naiveArenas, naiveEnablers, naiveGaps, naiveLadder, naiveOutside } from './naive-lists.ts'
import { naiveWarnings } from './naive-warnings.ts'

/** A Coverage whose warnings say nothing to people. */
export type NaiveCoverage = Omit<Coverage, 'warnings'> &
  Readonly<{ warnings: readonly Omit<Warning, 'message'>[] }>

/**
 * A second `evaluate`, written from coverage-method.md, definitions 1–12, and sharing no code with the
 * core: each figure by its definition, from the portfolio, every time anew. Obvious rather than fast.
 */
export function evaluateNaively(portfolio: Portfolio): NaiveCoverage {
  const cells = applicableCells(portfolio)
  const isWeighed = cells.some(({ weight }) => weight > 0)
  const hasIndex = portfolio.offers.length > 0 && isWeighed
  const levels = hasIndex ? naiveLevels(cells, portfolio) : []
  return {
    index: hasIndex ? naiveIndex(cells, levels) : null,
    levels,
    cells: cells.map(withoutWorkings),
    gaps: naiveGaps(cells),
    ladder: naiveLadder(cells),
    arenas: naiveArenas(cells, portfolio),
    outside: naiveOutside(portfolio),
    enablers: naiveEnablers(portfolio),
    warnings: naiveWarnings(cells, portfolio),
  }
}

function withoutWorkings(cell: NaiveCell) {
  const { level, ageGroup, theme, target, weight, reach, effective } = cell
  const { gap, unserved, reason, counted } = cell
  const figures = { target, weight, reach, effective, gap, unserved, reason }
  return { level, ageGroup, theme, ...figures, counted: counted.map(({ by, ...offer }) => offer) }
}
