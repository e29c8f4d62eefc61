import { qualityOf } from '../quality-of.ts'
import { inFillingOrder, isUncertain, mergeInFillingOrder, type Supply } from './list-supplies.ts'
import { zeros } from './zeros.ts'

/** What is taken for true of the offers whose seats flow, by position. */
export type Assumed = Readonly<{
  /** Families a year over all its groups. */
  seats: readonly number[]
  /** 0–1. */
  qualities: readonly number[]
  /** Best documented first. */
  order: readonly Supply[]
}>

/** Unknown seats are none, so that figures rest on what is known. Expects the filling order. */
export function assumeKnown(order: readonly Supply[]): Assumed {
  const [seats, qualities] = [zeros(order.length), zeros(order.length)]
  for (const supply of order) {
    seats[supply.position] = supply.seats ?? 0
    qualities[supply.position] = supply.quality
  }
  return { seats, qualities, order }
}

/**
 * Unknown seats are none, and unknown evidence is 0: seats with evidence 0 are filled last and add
 * nothing, which is the same as if they were not there.
 */
export function assumeWorst(known: Assumed): Assumed {
  const seats = [...known.seats]
  for (const supply of known.order) if (isUncertain(supply)) seats[supply.position] = 0
  return { seats, qualities: known.qualities, order: known.order }
}

/** Unknown seats fill any target, and unknown evidence is 1. */
export function assumeBest(known: Assumed): Assumed {
  const seats = [...known.seats]
  const qualities = [...known.qualities]
  const [rated, unrated]: [Supply[], Supply[]] = [[], []]
  for (const supply of known.order) {
    const { position, offer } = supply
    if (supply.seats === null) seats[position] = Number.POSITIVE_INFINITY
    if (offer.evidence === null) {
      const quality = qualityOf(offer, 1)
      qualities[position] = quality
      unrated.push({ position, offer, seats: supply.seats, quality })
    } else rated.push(supply)
  }
  // A rating may put an offer before others; seats alone change no order.
  if (unrated.length === 0) return { seats, qualities, order: known.order }
  return { seats, qualities, order: mergeInFillingOrder(rated, inFillingOrder(unrated)) }
}
