import { coarsenSmallTargets, type Portfolio } from '../core/index.ts'

/**
 * A stored portfolio as figures for a reader are computed from it. Hiding a count afterwards is not
 * enough: weights, indices and what-ifs would still follow it
 * (docs/decisions/0014-small-counts-are-coarsened-before-computing.md).
 *
 * @param seesAll whether the reader may see every count of this municipality
 */
export const portfolioForReader = (portfolio: Portfolio, seesAll: boolean): Portfolio =>
  seesAll ? portfolio : coarsenSmallTargets(portfolio)
