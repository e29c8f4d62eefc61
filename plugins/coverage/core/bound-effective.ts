import { fillCell } from './fill-cell.ts'
import type { Arrivals, Delivery } from './gather-deliveries.ts'
import { qualityOf } from './quality-of.ts'

export type Bounds = Readonly<{ lower: number; upper: number }>

/** Whether seats or evidence of an offer that counts in the cell are unknown. */
export function isUncertain({ deliveries }: Arrivals): boolean {
  return deliveries.some(({ offer, seats }) => seats === null || offer.evidence === null)
}

/**
 * Lower and upper bound of a cell's effective coverage. Lower: unknown seats are 0 and unknown
 * evidence 0. Upper: unknown seats fill the target and unknown evidence is 1. They are true bounds,
 * because filling best documented seats first never loses by more seats or better evidence; an
 * offer may not be able to reach the upper bound in all its cells at once.
 */
export function boundEffective({ need, deliveries }: Arrivals): Bounds {
  return {
    lower: fillAssuming(need.target, deliveries, { seats: 0, evidence: 0 }),
    upper: fillAssuming(need.target, deliveries, { seats: need.target, evidence: 1 }),
  }
}

function fillAssuming(
  target: number,
  deliveries: readonly Delivery[],
  unknown: Readonly<{ seats: number; evidence: number }>,
): number {
  const sent = deliveries.map(({ offer, seats }) => ({
    offer: offer.id,
    seats: seats ?? unknown.seats,
    quality: qualityOf(offer, unknown.evidence),
  }))
  return fillCell(target, sent).effective
}
