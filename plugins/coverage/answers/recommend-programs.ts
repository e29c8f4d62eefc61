import type { PayloadRequest } from 'payload'
import { checkPortfolio, type Recommendation } from '../core/index.ts'
import type { CoveragePluginOptions } from '../options.ts'
import { isRecord } from '../portfolio/index.ts'
import { type AnsweredPick, showAllFamilies } from './hide-few-families.ts'
import { recommendForMunicipality } from './recommend-for-municipality.ts'
import { RefusedInput } from './refused-input.ts'
import { searchPortfolio } from './search-portfolio.ts'

type AnsweredRecommendation = Omit<Recommendation, 'picks'> &
  Readonly<{ picks: readonly AnsweredPick[] }>

/**
 * What would follow from some of the candidates: for a portfolio from outside, where nothing is read,
 * or for a municipality's own, with the reader's own access. Nothing is stored.
 *
 * @throws RefusedInput when the input breaks a rule; APIError 404 as `municipalityCoverage`
 */
export async function recommendPrograms(
  req: PayloadRequest,
  options: CoveragePluginOptions,
  input: unknown,
): Promise<AnsweredRecommendation> {
  const { portfolio, municipality, ...wish } = isRecord(input) ? input : {}
  if ((portfolio === undefined) === (municipality === undefined)) {
    throw eitherOr(portfolio === undefined ? 'neither' : 'both')
  }
  return municipality === undefined
    ? recommendForPortfolio(portfolio, wish)
    : recommendForMunicipality(req, options, { municipality, wish })
}

function recommendForPortfolio(input: unknown, wish: unknown): AnsweredRecommendation {
  const { portfolio, problems } = checkPortfolio(input)
  if (portfolio === null) {
    throw new RefusedInput(
      problems.map(({ path, rule, message }) => ({
        path: path === '' ? 'portfolio' : `portfolio.${path}`,
        rule,
        message: path === '' ? message.replace(/^The input/, 'portfolio') : `portfolio.${message}`,
      })),
    )
  }
  const recommendation = searchPortfolio(portfolio, wish)
  return { ...recommendation, picks: showAllFamilies(recommendation.picks) }
}

const eitherOr = (received: 'neither' | 'both') =>
  new RefusedInput([
    {
      path: 'municipality',
      rule: 'portfolio-or-municipality',
      message: `Exactly one of portfolio and municipality must be given, received ${received}; give a portfolio of your own or the number of a municipality.`,
    },
  ])
