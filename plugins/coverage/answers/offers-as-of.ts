import type { Portfolio } from '../core/index.ts'
import type { NamedOffer } from './find-offers.ts'

/** The offers with the status they had in an old portfolio; their names and links are those of today. */
export function offersAsOf(
  offers: readonly NamedOffer[],
  portfolio: Pick<Portfolio, 'offers'>,
): NamedOffer[] {
  const statuses = new Map<string, string>(portfolio.offers.map(({ id, status }) => [id, status]))
  return offers.map((offer) => ({ ...offer, status: statuses.get(offer.id) ?? offer.status }))
}
