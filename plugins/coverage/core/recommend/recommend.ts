import { liftEveryCell } from './lift-every-cell.ts'
import { limitSearch } from './limit-search.ts'
import { raiseFigure } from './raise-figure.ts'
import type { Recommendation, RecommendationInput, SearchLimits } from './recommendation.ts'

/**
 * What would follow from adding some of the candidates to a portfolio: those that raise effective
 * coverage or breadth most within a budget, or the cheapest that lift every cell to a share. The
 * answer is greedy (Nemhauser, Wolsey & Fisher 1978; Khuller, Moss & Naor 1999), made exact by branch
 * and bound for up to 40 candidates that would add something, and always comes with a certificate of
 * how far it can be from the best (Leskovec et al. 2007). It says what would follow, never what to do.
 *
 * Expects input that `checkRecommendationInput` has accepted, and then throws nothing. Any permutation
 * of the candidates, offers and cells gives the same answer, unless the search is ended by a clock.
 */
export function recommend(input: RecommendationInput, limits: SearchLimits = {}): Recommendation {
  const { goal = 'effective' } = input
  const mayGoOn = limitSearch(limits)
  return typeof goal === 'object'
    ? liftEveryCell(input, goal.everyCellAtLeast, mayGoOn)
    : raiseFigure(input, goal, mayGoOn)
}
