import type { Supply } from './list-supplies.ts'
import type { Offer } from './portfolio.ts'
import type { Need } from './weigh-cells.ts'

/** An offer that counts in a cell, and the seats a year it sends there; null when unknown. */
export type Delivery = Readonly<{ offer: Offer; seats: number | null }>

/** What arrives at one need. */
export type Arrivals = Readonly<{ need: Need; deliveries: readonly Delivery[]; isPaused: boolean }>

/**
 * What arrives at each need, in the order of the needs. `isPaused` tells whether a paused offer would
 * send seats here; it asks nothing about how many, since a paused offer is often entered with none.
 */
export function gatherDeliveries(
  needs: readonly Need[],
  supplies: readonly Supply[],
): readonly Arrivals[] {
  const deliveries = deliver(supplies.filter(({ isCounted }) => isCounted))
  const paused = deliver(supplies.filter(({ offer }) => offer.status === 'paused'))
  return needs.map((need) => ({
    need,
    deliveries: deliveries.get(need) ?? [],
    isPaused: paused.has(need),
  }))
}

function deliver(supplies: readonly Supply[]): ReadonlyMap<Need, readonly Delivery[]> {
  const deliveries = new Map<Need, Delivery[]>()
  for (const { offer, seats, parts } of supplies) {
    for (const { need, part } of parts) {
      const delivery = { offer, seats: seats === null ? null : seats * part }
      const earlier = deliveries.get(need)
      if (earlier) earlier.push(delivery)
      else deliveries.set(need, [delivery])
    }
  }
  return deliveries
}
