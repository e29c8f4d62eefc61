import { type Coverage, checkPortfolio, evaluate } from '../core/index.ts'
import { RefusedInput } from './refused-input.ts'

/**
 * The method on a portfolio from outside. Nothing is read and nothing is stored.
 *
 * @throws RefusedInput when the portfolio breaks a rule of the record contract
 */
export function evaluatePortfolio(input: unknown): Coverage {
  const { portfolio, problems } = checkPortfolio(input)
  if (portfolio === null) throw new RefusedInput(problems)
  return evaluate(portfolio)
}
