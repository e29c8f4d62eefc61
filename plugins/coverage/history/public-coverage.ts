import { type Coverage, coarsenSmallTargets, SMALLEST_SHOWN, type View } from '../core/index.ts'
import { coverageIn } from '../results/index.ts'
import type { Snapshot } from './snapshot.ts'

/**
 * The figures of a snapshot for the public: as they stood, unless they follow small counts. Then they
 * are computed anew from a portfolio without those, by the arithmetic of today.
 */
export function publicCoverage(snapshot: Snapshot, view: View): Coverage {
  const stood = snapshot[view]
  if (!stood.cells.some(({ target }) => target < SMALLEST_SHOWN)) return stood
  return coverageIn({ portfolio: coarsenSmallTargets(snapshot.portfolio) }, view)
}
