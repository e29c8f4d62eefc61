import { DEFAULT_LIMITS, type Limits } from '../check/limits.ts'
import { collectProblems, type Problem } from '../check/problem.ts'
import type { Portfolio } from '../portfolio.ts'
import type { PortfolioChanges } from './apply-changes.ts'
import { checkChangedOffers } from './check-changed-offers.ts'
import { readChanges } from './read-changes.ts'

export type ChangesCheck =
  | Readonly<{ changes: PortfolioChanges; problems: readonly [] }>
  | Readonly<{ changes: null; problems: readonly Problem[] }>

/**
 * Whether any value at all says what to change in a portfolio that `checkPortfolio` has accepted:
 * `{ add?, remove?, change? }`, where a change is an id and the fields that would be different. Never
 * throws on what JSON can express; what is accepted is a copy, for `applyChanges`. Offers are held
 * against each other and the portfolio once every one is sound by itself.
 */
export function checkChanges(
  input: unknown,
  portfolio: Portfolio,
  limits: Limits = DEFAULT_LIMITS,
): ChangesCheck {
  const { problems, report } = collectProblems()
  const changes = readChanges({ value: input ?? null, path: '', report }, portfolio, limits)
  if (problems.length === 0) checkChangedOffers(changes, portfolio, report)
  return problems.length === 0 ? { changes, problems: [] } : { changes: null, problems }
}
