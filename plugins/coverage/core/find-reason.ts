import type { Reason } from './coverage.ts'
import type { CoveredNeed } from './describe-cell.ts'

/** Sums of seats and qualities carry rounding errors; a share this close to 1 is 1. */
const FULL = 1 - 1e-12

/** Whether a share (reach or effective) is 1 but for rounding. */
export function isFull(share: number): boolean {
  return share >= FULL
}

/** Why the cell has a gap: the first step of Tanahashi's ladder (1978) that it misses. */
export function findReason(
  covered: Pick<CoveredNeed, 'counted' | 'isPaused' | 'reach' | 'effective'>,
): Reason {
  if (covered.counted.length === 0) return covered.isPaused ? 'paused-only' : 'no-offer'
  if (!isFull(covered.reach)) return 'too-few-seats'
  return isFull(covered.effective) ? 'none' : 'low-documentation'
}
