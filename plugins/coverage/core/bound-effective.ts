import { bestDocumentedFirst, fillCell } from './fill-cell.ts'
import type { Arrivals, Delivery } from './gather-deliveries.ts'
import { qualityOf } from './quality-of.ts'

export type Bounds = Readonly<{ lower: number; upper: number }>

/** Whether seats or evidence of an offer that counts in the cell are unknown. */
export function isUncertain({ deliveries }: Arrivals): boolean {
  for (const delivery of deliveries) if (isUnknown(delivery)) return true
  return false
}

/**
 * Lower and upper bound of a cell's effective coverage. Lower: unknown seats are 0 and unknown
 * evidence 0. Upper: unknown seats fill the target and unknown evidence is 1. They are true bounds,
 * because filling best documented seats first never loses by more seats or better evidence; an
 * offer may not be able to reach the upper bound in all its cells at once.
 */
export function boundEffective({ need, deliveries }: Arrivals): Bounds {
  const known = deliveries.filter((delivery) => !isUnknown(delivery))
  const best = deliveries.map((delivery) => assumeBest(delivery, need.target))
  // A rating may put an offer before others; seats alone change no order.
  if (!deliveries.every(isRated)) best.sort(bestDocumentedFirst)
  return {
    // Seats with evidence 0 are filled last and add nothing: the same as if they were not there.
    lower: fillCell(need.target, known).effective,
    upper: fillCell(need.target, best).effective,
  }
}

function isRated({ from }: Delivery): boolean {
  return from.evidence !== null
}

function isUnknown(delivery: Delivery): boolean {
  return delivery.seats === null || !isRated(delivery)
}

function assumeBest({ offer, seats, from }: Delivery, target: number) {
  return { offer, seats: seats ?? target, quality: qualityOf(from, 1) }
}
