import type { CodedNeeds } from './figures/code-needs.ts'
import type { Figures } from './figures/compute-figures.ts'
import { isCounted, type SupplySettings } from './figures/list-supplies.ts'
import { followFlows, isOutside, routeSeats } from './figures/route-seats.ts'
import type { Offer, View } from './portfolio.ts'

/** How an offer that is no system measure stands to the needs. */
export type Standing = Readonly<{
  offer: Offer
  /** Whether it counts in the needs it sends seats to. */
  isCounted: boolean
  /** Whether it sends seats to no need, whatever its status. */
  isOutside: boolean
}>

export type Standings = Readonly<{
  all: readonly Standing[]
  /**
   * Positions of the needs a paused offer would send seats to; nothing is asked about how many, since
   * a paused offer is often entered with none.
   */
  paused: ReadonlySet<number>
}>

/** The offers that count first, then the others. */
export function listStandings(
  offers: readonly Offer[],
  { supplies, flows }: Figures,
  { coded, settings }: Readonly<{ coded: CodedNeeds; settings: SupplySettings }>,
): Standings {
  const all: Standing[] = []
  for (const { position, offer } of supplies) {
    all.push({ offer, isCounted: true, isOutside: isOutside(flows, position) })
  }
  const idle = listIdle(offers, settings.view)
  const idleFlows = routeSeats(idle, coded)
  for (const { position, offer } of idle) {
    all.push({ offer, isCounted: false, isOutside: isOutside(idleFlows, position) })
  }
  const paused = new Set<number>()
  followFlows(idleFlows, idle, ({ offer }, need) => {
    if (offer.status === 'paused') paused.add(need)
  })
  return { all, paused }
}

function listIdle(offers: readonly Offer[], view: View) {
  const idle: Readonly<{ position: number; offer: Offer }>[] = []
  for (const offer of offers) {
    if (offer.system || isCounted(offer, view)) continue
    idle.push({ position: idle.length, offer })
  }
  return idle
}
