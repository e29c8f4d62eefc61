import {
  checkRecommendationInput,
  DEFAULT_LIMITS,
  type Portfolio,
  type Recommendation,
  type RecommendationInput,
  recommend,
} from '../core/index.ts'
import { RefusedInput } from './refused-input.ts'

/** How much may be asked at a time, so that nobody waits long for somebody else's question. */
export const RECOMMENDATION_LIMITS = {
  candidates: 500,
  /** Groups × themes of all offers and candidates together. A large city has some thousands. */
  links: 25_000,
  searchMilliseconds: 500,
} as const

const limits = { ...DEFAULT_LIMITS, maxCandidates: RECOMMENDATION_LIMITS.candidates }

/**
 * What would follow from some of the candidates. Past its time the search ends with the best so far.
 *
 * @throws RefusedInput when the wish breaks a rule or there is too much to search
 */
export function searchPortfolio(
  portfolio: Portfolio,
  wish: unknown,
  clock: () => number = () => performance.now(),
): Recommendation {
  const { input, problems } = checkRecommendationInput(wish, portfolio, limits)
  if (input === null) throw new RefusedInput(problems)
  refuseTooManyLinks(input)
  const end = clock() + RECOMMENDATION_LIMITS.searchMilliseconds
  return recommend(input, { mayGoOn: () => clock() < end })
}

function refuseTooManyLinks({ portfolio, candidates }: RecommendationInput): void {
  const offers = [...portfolio.offers, ...candidates.map(({ offer }) => offer)]
  const links = offers.reduce((sum, { serves, themes }) => sum + serves.length * themes.length, 0)
  if (links <= RECOMMENDATION_LIMITS.links) return
  const message = `candidates must have at most ${RECOMMENDATION_LIMITS.links} groups × themes together with the offers of the portfolio, received ${links}; give fewer.`
  throw new RefusedInput([{ path: 'candidates', rule: 'too-many-links', message }])
}
