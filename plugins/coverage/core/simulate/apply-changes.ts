import type { Offer, Portfolio } from '../portfolio.ts'

/** What would be different in a portfolio. Plain JSON; check it with `checkChanges`. */
export type PortfolioChanges = Readonly<{
  /** New offers, with ids of their own. */
  add: readonly Offer[]
  /** Ids of offers that would be gone. */
  remove: readonly string[]
  /** Offers as they would be, each with the id of the one it takes the place of. */
  change: readonly Offer[]
}>

/** The portfolio as it would be. */
export function applyChanges(
  portfolio: Portfolio,
  { add, remove, change }: PortfolioChanges,
): Portfolio {
  const removed = new Set(remove)
  const changed = new Map(change.map((offer) => [offer.id, offer]))
  const kept = portfolio.offers
    .filter(({ id }) => !removed.has(id))
    .map((offer) => changed.get(offer.id) ?? offer)
  return { ...portfolio, offers: [...kept, ...add] }
}
