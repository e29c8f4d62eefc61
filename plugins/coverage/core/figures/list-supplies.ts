import { compareText } from '../compare-cells.ts'
import type { Offer, Settings, Status, View } from '../portfolio.ts'
import { qualityOf } from '../quality-of.ts'

/** What an offer brings to this municipality in a year. */
export type Supply = Readonly<{
  /** Place in the list, from 0. */
  position: number
  offer: Offer
  /** Families a year over all its groups; null when unknown. */
  seats: number | null
  /** 0–1, with the evidence that is assumed when there is no rating. */
  quality: number
}>

export type SupplySettings = Readonly<Required<Pick<Settings, 'view' | 'unknownEvidence'>>>

/** The supplies of the offers that count, in the order of the offers: as they are in memory. */
export function listSupplies(
  offers: readonly Offer[],
  { view, unknownEvidence }: SupplySettings,
): readonly Supply[] {
  const supplies: Supply[] = []
  for (const offer of offers) {
    if (!isCounted(offer, view)) continue
    const seats = yearlySeats(offer)
    const quality = qualityOf(offer, unknownEvidence)
    supplies.push({ position: supplies.length, offer, seats, quality })
  }
  return supplies
}

/**
 * Whether an offer counts where it sends seats: it is no system measure, its status counts in the
 * view, and its seats are unknown or above 0.
 */
export function isCounted(offer: Offer, view: View): boolean {
  return !offer.system && countsIn(view, offer.status) && yearlySeats(offer) !== 0
}

/** Best documented first; equally well documented seats are filled by id. */
export function inFillingOrder<Each extends Ranked>(supplies: readonly Each[]): readonly Each[] {
  return [...supplies].sort(bestDocumentedFirst)
}

/** Two lists in filling order, as one. */
export function mergeInFillingOrder<Each extends Ranked>(
  some: readonly Each[],
  others: readonly Each[],
): readonly Each[] {
  const merged: Each[] = []
  let next = 0
  for (const other of others) {
    let each = some[next]
    while (each && bestDocumentedFirst(each, other) < 0) {
      merged.push(each)
      next += 1
      each = some[next]
    }
    merged.push(other)
  }
  return [...merged, ...some.slice(next)]
}

function bestDocumentedFirst(a: Ranked, b: Ranked): number {
  if (a.quality === b.quality) return compareText(a.offer.id, b.offer.id)
  return a.quality > b.quality ? -1 : 1
}

type Ranked = Pick<Supply, 'offer' | 'quality'>

/** Whether seats or evidence of the offer are unknown. */
export function isUncertain({ offer, seats }: Supply): boolean {
  return seats === null || offer.evidence === null
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
