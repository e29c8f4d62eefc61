import { type Bounds, boundEffective, isUncertain } from './bound-effective.ts'
import { type Filling, fillCell } from './fill-cell.ts'
import type { Arrivals } from './gather-deliveries.ts'

/** A need, what arrives at it, how far that fills it, and how certain that is. */
export type CoveredNeed = Arrivals & Filling & Bounds & Readonly<{ isKnown: boolean }>

export function coverNeed(arrivals: Arrivals): CoveredNeed {
  const filling = fillCell(arrivals.need.target, arrivals.deliveries)
  const isKnown = !isUncertain(arrivals)
  const bounds = isKnown ? null : boundEffective(arrivals)
  // Field by field: three spreads in one literal take as long as all the filling.
  return {
    need: arrivals.need,
    deliveries: arrivals.deliveries,
    isPaused: arrivals.isPaused,
    reach: filling.reach,
    effective: filling.effective,
    counted: filling.counted,
    // The bounds add seats in another order: no rounding error may put them inside.
    lower: bounds ? Math.min(bounds.lower, filling.effective) : filling.effective,
    upper: bounds ? Math.max(bounds.upper, filling.effective) : filling.effective,
    isKnown,
  }
}
