import type { Portfolio } from '../portfolio.ts'
import { checkRelations } from './check-relations.ts'
import { DEFAULT_LIMITS, type Limits } from './limits.ts'
import { collectProblems, type Problem } from './problem.ts'
import { readPortfolio } from './read-portfolio.ts'

export type PortfolioCheck =
  | Readonly<{ portfolio: Portfolio; problems: readonly [] }>
  | Readonly<{ portfolio: null; problems: readonly Problem[] }>

/**
 * Whether any value at all is a portfolio that `evaluate` can take. Never throws on what JSON can
 * express. A portfolio that is accepted is a copy of the input, key by key; one that is not comes
 * with at most 50 problems. Relations between records (duplicates, unknown age groups, shares) are
 * looked at once every record is sound by itself.
 */
export function checkPortfolio(input: unknown, limits: Limits = DEFAULT_LIMITS): PortfolioCheck {
  const { problems, report } = collectProblems()
  // A missing portfolio is no object, rather than a missing key of something.
  const portfolio = readPortfolio({ value: input ?? null, path: '', report }, limits)
  if (problems.length === 0) checkRelations(portfolio, report)
  return problems.length === 0 ? { portfolio, problems: [] } : { portfolio: null, problems }
}
