import { APIError } from 'payload'
import { type Coverage, checkPortfolio, evaluate, type Problem } from '../core/index.ts'

type ToldProblem = Readonly<{ code: string; message: string; field: string }>

/** A portfolio that cannot be evaluated, with every problem, so that it need not be sent again for each. */
export class PortfolioError extends APIError {
  readonly problems: readonly ToldProblem[]

  constructor(found: readonly Problem[]) {
    const problems = found.map(({ path, rule, message }) => ({ code: rule, message, field: path }))
    const [first] = problems
    super(
      first?.message ?? 'The portfolio cannot be evaluated.',
      problems.some(({ code }) => code.startsWith('too-many-')) ? 413 : 400,
      { code: first?.code, field: first?.field, problems },
      true,
    )
    this.problems = problems
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
