import type { CountedOffer } from './coverage.ts'
import type { Figures } from './figures/compute-figures.ts'
import { followFlows } from './figures/route-seats.ts'

/** By need: the offers that count there, in filling order. */
export function listCounted(figures: Figures): readonly (readonly CountedOffer[])[] {
  const { order, flows } = figures
  const counted = figures.needs.map((): CountedOffer[] => [])
  followFlows(flows, order, ({ offer, seats, quality }, need, flow) => {
    const sent = seats === null ? null : seats * (flows.parts[flow] ?? 0)
    const filled = figures.filled[flow] ?? 0
    counted[need]?.push({ offer: offer.id, seats: sent, filled, quality })
  })
  // Copied to their size: a list that was pushed to keeps room for more, and answers are kept.
  return counted.map((list) => list.slice())
}
