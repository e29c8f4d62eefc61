import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { isWaiting } from '../changes/index.ts'
import { evaluate, type Portfolio, type View } from '../core/index.ts'
import type { CoveragePluginOptions } from '../options.ts'
import type { Id } from '../portfolio/index.ts'
import { findResult, inView } from '../results/index.ts'
import { type Assumptions, countAssumptions, describeNeeds } from './describe-needs.ts'
import { findMunicipality, type NamedMunicipality, notFound } from './find-municipality.ts'
import { findOffers, type NamedOffer } from './find-offers.ts'
import { portfolioForReader } from './portfolio-for-reader.ts'
import { seesAllCounts } from './sees-all-counts.ts'

export type StoredPortfolio = Readonly<{
  /**
   * What the figures are computed from for this reader: small targets are coarsened for those who may
   * not see them. Offers the reader may not see have unguessable ids.
   */
  portfolio: Portfolio
  /** Whether something the figures depend on has changed since they were computed. */
  isPending: boolean
  /** Whether the reader may see every count. */
  seesAll: boolean
  /** The offers in it that the reader may see. */
  offers: readonly NamedOffer[]
  /** The programme of each offer that has one, by the offer's public id. */
  programs: ReadonlyMap<string, Id>
  /** What the figures are of and from, for the answer. */
  basis: Readonly<{
    municipality: NamedMunicipality
    view: View
    year: number
    method: string
    assumptions: Assumptions
  }>
}>

/**
 * One municipality's portfolio as its figures know it, for questions about it.
 *
 * @throws APIError 404 when there is no such municipality or the reader may not see its figures
 */
export async function storedPortfolio(
  req: PayloadRequest,
  options: CoveragePluginOptions,
  { number, view }: Readonly<{ number: string; view: View }>,
): Promise<StoredPortfolio> {
  const asked = { number, field: 'municipality' }
  const { id: municipality, named } = await findMunicipality(req, options, asked)
  const stored = await findResult(req.payload, municipality)
  if (stored === null) throw notFound(asked)
  const seesAll = seesAllCounts(req, options, municipality)
  const portfolio = inView(portfolioForReader(stored.portfolio, seesAll), view)
  const ids = portfolio.offers.map((offer) => offer.id)
  const offers = await findOffers(req, options.collections.offers, ids)
  return {
    portfolio: maskOffers(portfolio, new Set(offers.map((offer) => offer.id))),
    isPending: stored.isPending || (await isWaiting(req.payload, municipality)),
    seesAll,
    offers,
    programs: new Map(
      ids.flatMap((id, position): [string, Id][] => {
        const program = stored.documents.offers[position]?.program ?? null
        return program === null ? [] : [[id, program]]
      }),
    ),
    basis: {
      municipality: named,
      view,
      year: stored.year,
      method: stored.method,
      assumptions: countAssumptions(evaluate(portfolio), describeNeeds(stored)),
    },
  }
}

/**
 * Whoever guesses the id of an offer they may not see must not learn that they are right. The new id
 * has the old one's place in every order, so that the figures stay the same to the bit.
 */
function maskOffers(portfolio: Portfolio, readable: ReadonlySet<string>): Portfolio {
  const offers = portfolio.offers.map((offer) =>
    readable.has(offer.id) ? offer : { ...offer, id: `${offer.id} ${randomUUID()}` },
  )
  return { ...portfolio, offers }
}
