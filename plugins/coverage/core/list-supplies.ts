import type { Offer, Settings, Status, View } from './portfolio.ts'
import { qualityOf } from './quality-of.ts'
import { indexNeeds, type Part, splitSeats } from './split-seats.ts'
import type { Need } from './weigh-cells.ts'

/** What an offer brings to this municipality in a year. */
export type Supply = Readonly<{
  offer: Offer
  /** Families a year over all its groups; null when unknown. */
  seats: number | null
  /** 0–1, with the evidence that is assumed when there is no rating. */
  quality: number
  /** Where the seats go; none when the offer is outside the template. */
  parts: readonly Part[]
  /** Whether the offer counts in the cells of its parts. */
  isCounted: boolean
}>

/**
 * The supply of every offer that is not a system measure. An offer counts where it sends seats
 * when its status counts in the view and its seats are unknown or above 0.
 */
export function listSupplies(
  offers: readonly Offer[],
  needs: readonly Need[],
  { view, unknownEvidence }: Readonly<Required<Pick<Settings, 'view' | 'unknownEvidence'>>>,
): readonly Supply[] {
  const index = indexNeeds(needs)
  const supplies: Supply[] = []
  for (const offer of offers) {
    if (offer.system) continue
    const seats = yearlySeats(offer)
    const quality = qualityOf(offer, unknownEvidence)
    const parts = splitSeats(offer, index)
    const isCounted = countsIn(view, offer.status) && seats !== 0
    supplies.push({ offer, seats, quality, parts, isCounted })
  }
  return supplies
}

function countsIn(view: View, status: Status): boolean {
  return status === 'active' || (status === 'planned' && view === 'withPlans')
}

/** Seats that run for no months, or for other municipalities only, are 0 even when unknown. */
function yearlySeats({ seats, monthsActive = 12, municipalityShare = 1 }: Offer): number | null {
  const scale = (monthsActive / 12) * municipalityShare
  if (scale === 0) return 0
  return seats === null ? null : seats * scale
}
