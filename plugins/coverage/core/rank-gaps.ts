import type { CoverageCell } from './coverage.ts'
import { isFull } from './find-reason.ts'
import type { CellReference } from './portfolio.ts'
import { referTo } from './refer-to.ts'

/**
 * The cells that are not closed and weigh something, largest gap first. Equal gaps keep the order of
 * the cells, which is expected to be canonical.
 */
export function rankGaps(cells: readonly CoverageCell[]): readonly CellReference[] {
  return cells
    .filter(({ gap, effective }) => gap > 0 && !isFull(effective))
    .sort(byGap)
    .map(referTo)
}

function byGap(a: CoverageCell, b: CoverageCell): number {
  if (a.gap === b.gap) return 0
  return a.gap > b.gap ? -1 : 1
}
