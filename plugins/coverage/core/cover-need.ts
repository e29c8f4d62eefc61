import { type Bounds, boundEffective, isUncertain } from './bound-effective.ts'
import { type Filling, fillCell } from './fill-cell.ts'
import type { Arrivals } from './gather-deliveries.ts'
import { qualityOf } from './quality-of.ts'

/** A need, what arrives at it, how far that fills it, and how certain that is. */
export type CoveredNeed = Arrivals & Filling & Bounds & Readonly<{ isKnown: boolean }>

/** `unknownEvidence` is the evidence factor (0–1) of an offer without a rating. */
export function coverNeed(arrivals: Arrivals, unknownEvidence: number): CoveredNeed {
  const sent = arrivals.deliveries.map(({ offer, seats }) => ({
    offer: offer.id,
    seats,
    quality: qualityOf(offer, unknownEvidence),
  }))
  const filling = fillCell(arrivals.need.target, sent)
  const isKnown = !isUncertain(arrivals)
  const bounds = isKnown
    ? { lower: filling.effective, upper: filling.effective }
    : boundEffective(arrivals)
  // Field by field: three spreads in one literal take as long as all the filling.
  return {
    need: arrivals.need,
    deliveries: arrivals.deliveries,
    isPaused: arrivals.isPaused,
    reach: filling.reach,
    effective: filling.effective,
    counted: filling.counted,
    // The bounds add seats in another order: no rounding error may put them inside.
    lower: Math.min(bounds.lower, filling.effective),
    upper: Math.max(bounds.upper, filling.effective),
    isKnown,
  }
}
