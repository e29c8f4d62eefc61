import { compareText } from './compare-cells.ts'
import type { CountedOffer } from './coverage.ts'

export type SentSeats = Omit<CountedOffer, 'filled'>

export type Filling = Readonly<{
  /** 0–1. */
  reach: number
  /** 0–reach. */
  effective: number
  /** In filling order. */
  counted: readonly CountedOffer[]
}>

/**
 * Fills a target above 0 (families a year) with the seats sent to it. Each family is counted once
 * and takes the best documented seat that is free, so that reach = min(1, Σ s / T) and
 * effective = Σ q·y / T with y the seats filled (effective coverage, Ng et al. 2014). Unknown seats
 * fill 0: the figure rests on documented seats only, and the bounds tell the rest. Expects the seats
 * best documented first.
 */
export function fillCell(target: number, sent: readonly SentSeats[]): Filling {
  const counted = sent.map(({ offer, seats, quality }) => ({ offer, seats, filled: 0, quality }))
  let free = target
  let reach = 0
  let effective = 0
  for (const offer of counted) {
    offer.filled = Math.min(offer.seats ?? 0, free)
    free -= offer.filled
    reach += offer.filled / target
    effective += offer.quality * (offer.filled / target)
  }
  // A sum of parts may miss 1 by a rounding error although nobody is left without a seat.
  const exactReach = free === 0 ? 1 : Math.min(1, reach)
  return { reach: exactReach, effective: Math.min(effective, exactReach), counted }
}

/** The filling order; equally well documented seats are filled by id. */
export function bestDocumentedFirst(a: SentSeats, b: SentSeats): number {
  return b.quality - a.quality || compareText(a.offer, b.offer)
}
