import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { Portfolio, View } from '../core/index.ts'
import { methodVersion } from '../method.ts'
import type { CoveragePluginOptions } from '../options.ts'
import {
  buildPortfolio,
  loadMunicipal,
  loadNational,
  type MunicipalDocuments,
  type NationalDocuments,
} from '../portfolio/index.ts'
import { findMunicipality, type NamedMunicipality, notFound } from './find-municipality.ts'
import { findOffers, type NamedOffer } from './find-offers.ts'

type StoredPortfolio = Readonly<{
  national: NationalDocuments
  municipal: MunicipalDocuments
  /** What a stored result would be computed from now. Offers the reader may not see have unguessable ids. */
  portfolio: Portfolio
  /** The offers in it that the reader may see. */
  offers: readonly NamedOffer[]
  /** What the figures are of and from, for the answer. */
  basis: Readonly<{ municipality: NamedMunicipality; view: View; year: number; method: string }>
}>

/**
 * One municipality's portfolio as it is stored now, for questions about it.
 *
 * @throws APIError 404 when there is no such municipality or the reader may not see its figures
 */
export async function storedPortfolio(
  req: PayloadRequest,
  options: CoveragePluginOptions,
  { number, view }: Readonly<{ number: string; view: View }>,
): Promise<StoredPortfolio> {
  const asked = { number, field: 'municipality' }
  const { id, named } = await findMunicipality(req, options, asked)
  const [national, [municipal]] = await Promise.all([
    loadNational(req.payload, options),
    loadMunicipal(req.payload, options, [id]),
  ])
  if (!municipal) throw notFound(asked)
  const year = new Date().getFullYear()
  const portfolio = buildPortfolio({ national, municipal, view, year })
  const ids = portfolio.offers.map((offer) => offer.id)
  const offers = await findOffers(req, options.collections.offers, ids)
  return {
    national,
    municipal,
    portfolio: maskOffers(portfolio, new Set(offers.map((offer) => offer.id))),
    offers,
    basis: { municipality: named, view, year, method: methodVersion(national.settings) },
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
