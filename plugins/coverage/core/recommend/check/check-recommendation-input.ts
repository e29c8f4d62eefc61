import { DEFAULT_LIMITS, type Limits } from '../../check/limits.ts'
import { collectProblems, type Problem } from '../../check/problem.ts'
import type { Portfolio } from '../../portfolio.ts'
import type { RecommendationInput } from '../recommendation.ts'
import { checkCandidates } from './check-candidates.ts'
import { readWish } from './read-wish.ts'

export type RecommendationInputCheck =
  | Readonly<{ input: RecommendationInput; problems: readonly [] }>
  | Readonly<{ input: null; problems: readonly Problem[] }>

/**
 * Whether any value at all can be asked about a portfolio that `checkPortfolio` has accepted:
 * `{ candidates, budget?, maxPicks?, goal? }`, without the portfolio, which may come from elsewhere.
 * Never throws on what JSON can express; what is accepted is a copy, for `recommend`. Candidates are
 * held against each other and the portfolio once every one is sound by itself.
 */
export function checkRecommendationInput(
  wish: unknown,
  portfolio: Portfolio,
  limits: Limits = DEFAULT_LIMITS,
): RecommendationInputCheck {
  const { problems, report } = collectProblems()
  // A missing wish is no object, rather than a missing key of something.
  const read = readWish({ value: wish ?? null, path: '', report }, limits)
  if (problems.length === 0) checkCandidates(read.candidates, portfolio, report)
  return problems.length === 0
    ? { input: { portfolio, ...read }, problems: [] }
    : { input: null, problems }
}
