import { APIError } from 'payload'
import { type Coverage, checkPortfolio, evaluate, type Problem } from '../core/index.ts'

/** A portfolio that cannot be evaluated, with every problem by path, rule and value. */
export class PortfolioError extends APIError {
  constructor(readonly problems: readonly Problem[]) {
    const [first] = problems
    super(
      first?.message ?? 'The portfolio cannot be evaluated.',
      problems.some(({ rule }) => rule.startsWith('too-many-')) ? 413 : 400,
      { code: first?.rule, field: first?.path, problems },
      true,
    )
  }
}

/**
 * The method on a portfolio from outside. Nothing is read and nothing is stored.
 *
 * @throws PortfolioError when the portfolio breaks a rule of the record contract
 */
export function evaluatePortfolio(input: unknown): Coverage {
  const { portfolio, problems } = checkPortfolio(input)
  if (portfolio === null) throw new PortfolioError(problems)
  return evaluate(portfolio)
}
