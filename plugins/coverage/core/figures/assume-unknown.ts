import { qualityOf } from '../quality-of.ts'
import { inFillingOrder, isUncertain, type Supply } from './list-supplies.ts'
import { zeros } from './zeros.ts'

/** What is taken for true of the offers whose seats flow, by position. */
export type Assumed = Readonly<{
  /** Families a year over all its groups. */
  seats: readonly number[]
  /** 0–1. */
  qualities: readonly number[]
  /** Best documented first. */
  order: readonly Readonly<{ position: number }>[]
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
export function assumeWorst(supplies: readonly Supply[], known: Assumed): Assumed {
  const seats = [...known.seats]
  for (const supply of supplies) if (isUncertain(supply)) seats[supply.position] = 0
  return { seats, qualities: known.qualities, order: known.order }
}

/** Unknown seats fill any target, and unknown evidence is 1. */
export function assumeBest(supplies: readonly Supply[], known: Assumed): Assumed {
  const seats = [...known.seats]
  for (const supply of supplies) {
    if (supply.seats === null) seats[supply.position] = Number.POSITIVE_INFINITY
  }
  // A rating may put an offer before others; seats alone change no order.
  if (!supplies.some(isUnrated)) return { seats, qualities: known.qualities, order: known.order }
  const qualities = [...known.qualities]
  const rated = supplies.map((supply) => (isUnrated(supply) ? rateBest(supply) : supply))
  for (const { position, quality } of rated) qualities[position] = quality
  return { seats, qualities, order: inFillingOrder(rated) }
}

function isUnrated({ offer }: Supply): boolean {
  return offer.evidence === null
}

function rateBest({ position, offer, seats }: Supply): Supply {
  return { position, offer, seats, quality: qualityOf(offer, 1) }
}
