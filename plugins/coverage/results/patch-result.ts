import type { Portfolio } from '../core/index.ts'
import { buildOffer, type Id, type loadOffers } from '../portfolio/index.ts'
import type { National } from './national.ts'
import type { OfferSource, Result, StoredResult } from './result.ts'

type Loaded = Awaited<ReturnType<typeof loadOffers>>

type Change = Readonly<{
  national: National
  /** The offers that changed; those that are not among the loaded ones are gone. */
  changed: ReadonlySet<Id>
  loaded: Loaded
}>

type Placed = Readonly<{ source: OfferSource; offer: Portfolio['offers'][number] }>

/** A stored result with some offers as they are now: the same as computing all of it anew, for less. */
export function patchResult(stored: StoredResult, { national, changed, loaded }: Change): Result {
  const { number, year, method, portfolio, origins, nationalHash } = stored
  const kept = portfolio.offers.flatMap((offer, position): Placed[] => {
    const source = stored.documents[position]
    return source === undefined || changed.has(source.offer) ? [] : [{ source, offer }]
  })
  const anew = loaded.offers.filter(isPartOf(stored.municipality)).map(
    (offer): Placed => ({
      source: { offer: offer.id, program: offer.program },
      offer: buildOffer(offer, {
        national: national.documents,
        programs: loaded.programs,
        owner: stored.municipality,
        year,
      }),
    }),
  )
  const placed = [...kept, ...anew].sort((a, b) => (a.offer.id < b.offer.id ? -1 : 1))
  return {
    number,
    year,
    method,
    portfolio: { ...portfolio, offers: placed.map(({ offer }) => offer) },
    origins,
    documents: placed.map(({ source }) => source),
    nationalHash,
  }
}

/** Its own, or shared with it. */
const isPartOf =
  (municipality: Id) =>
  (offer: Loaded['offers'][number]): boolean =>
    offer.municipality === municipality ||
    offer.sharedWith.some((partner) => partner.municipality === municipality)
