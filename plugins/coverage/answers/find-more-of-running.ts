import type { PayloadRequest } from 'payload'
import type { Candidate, Portfolio } from '../core/index.ts'
import type { CoveragePluginOptions } from '../options.ts'
import type { NamedOffer } from './find-offers.ts'
import { findReadable } from './find-readable.ts'

type Running = Readonly<{
  portfolio: Portfolio
  /** Those of its offers that the reader may see. */
  offers: readonly NamedOffer[]
}>

/** One more of an offer that runs already, with the offer it is like. */
export type MoreOfRunning = Readonly<{ candidate: Candidate; offer: NamedOffer }>

/**
 * Once more what each running offer is now, for what it costs now: the municipality's own figures,
 * where the catalogue's are not known. Offers without seats or a yearly cost are left out, and so are
 * those shared with others, whose cost is not one municipality's.
 */
export async function findMoreOfRunning(
  req: PayloadRequest,
  { collections }: CoveragePluginOptions,
  { portfolio, offers }: Running,
): Promise<MoreOfRunning[]> {
  const active = offers.filter(({ status }) => status === 'active')
  if (active.length === 0) return []
  const where = { slug: { in: active.map(({ id }) => id) } }
  const select = { slug: true, yearlyCost: true } as const
  const costs = new Map(
    (await findReadable(req, collections.offers, { where, select })).map(({ slug, yearlyCost }) => [
      slug,
      yearlyCost,
    ]),
  )
  const counted = new Map(portfolio.offers.map((offer) => [offer.id, offer]))
  return active.flatMap((named) => {
    const offer = counted.get(named.id)
    const cost = costs.get(named.id)
    if (!offer || !isWhole(offer) || typeof cost !== 'number') return []
    // No slug has a colon, so that these are no programme's and no offer's.
    const more = { ...offer, id: `candidate:${named.id}`, status: 'planned' } as const
    return { candidate: { id: `more:${named.id}`, cost, offer: more }, offer: named }
  })
}

const isWhole = ({ seats, municipalityShare = 1, system }: Portfolio['offers'][number]): boolean =>
  seats !== null && seats > 0 && municipalityShare === 1 && !system
