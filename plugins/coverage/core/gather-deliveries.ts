import { compareText } from './compare-cells.ts'
import type { SentSeats } from './fill-cell.ts'
import type { Supply } from './list-supplies.ts'
import type { Offer } from './portfolio.ts'
import type { Need } from './weigh-cells.ts'

/** The seats a year that an offer that counts in a cell sends there, and the offer itself. */
export type Delivery = SentSeats & Readonly<{ from: Offer }>

/** What arrives at one need. */
export type Arrivals = Readonly<{
  need: Need
  /** In filling order. */
  deliveries: readonly Delivery[]
  isPaused: boolean
}>

/**
 * What arrives at each need, in the order of the needs. `isPaused` tells whether a paused offer would
 * send seats here; it asks nothing about how many, since a paused offer is often entered with none.
 */
export function gatherDeliveries(
  needs: readonly Need[],
  supplies: readonly Supply[],
): readonly Arrivals[] {
  const deliveries = needs.map((): Delivery[] => [])
  // Sorted once for all cells, rather than once in each.
  for (const { offer, seats, quality, parts } of inFillingOrder(supplies)) {
    for (const { need, part } of parts) {
      const sent = seats === null ? null : seats * part
      deliveries[need.position]?.push({ offer: offer.id, seats: sent, quality, from: offer })
    }
  }
  const paused = listPaused(supplies)
  return needs.map((need, position) => ({
    need,
    deliveries: deliveries[position] ?? [],
    isPaused: paused.has(need),
  }))
}

function inFillingOrder(supplies: readonly Supply[]): readonly Supply[] {
  return supplies
    .filter(({ isCounted }) => isCounted)
    .sort((a, b) => b.quality - a.quality || compareText(a.offer.id, b.offer.id))
}

function listPaused(supplies: readonly Supply[]): ReadonlySet<Need> {
  const paused = new Set<Need>()
  for (const { offer, parts } of supplies) {
    if (offer.status !== 'paused') continue
    for (const { need } of parts) paused.add(need)
  }
  return paused
}
