import { isDeepStrictEqual } from 'node:util'
import type { Offer, Portfolio } from '../core/index.ts'
import type { Result } from '../results/index.ts'

/** What figures follow from. */
type Content = Pick<Result, 'year' | 'method' | 'portfolio' | 'origins'>

/**
 * Whether two results say the same, so that a mere recomputation is no change. Nor is it that time
 * goes by, or there would be a snapshot of everybody every month.
 */
export function hasSameContent(one: Content, other: Content): boolean {
  return isDeepStrictEqual(contentOf(one), contentOf(other))
}

const contentOf = ({ year, method, portfolio, origins }: Content) => [
  year,
  method,
  withoutMonths(portfolio),
  origins,
]

const withoutMonths = (portfolio: Portfolio) => ({
  ...portfolio,
  offers: portfolio.offers.map(
    ({ monthsSinceVerified: _since, grantMonthsLeft: _left, ...offer }: Offer) => offer,
  ),
})
