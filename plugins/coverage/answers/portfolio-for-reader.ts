import type { PayloadRequest } from 'payload'
import { coarsenSmallTargets, type Portfolio } from '../core/index.ts'
import type { CoveragePluginOptions } from '../options.ts'

/**
 * A stored portfolio as figures for this reader are computed from it. Hiding a count afterwards is
 * not enough: weights, indices and what-ifs would still follow it
 * (docs/decisions/0014-small-counts-are-coarsened-before-computing.md).
 */
export const portfolioForReader = (
  req: PayloadRequest,
  { seesSmallCounts }: Pick<CoveragePluginOptions, 'seesSmallCounts'>,
  portfolio: Portfolio,
): Portfolio => (seesSmallCounts?.(req) ? portfolio : coarsenSmallTargets(portfolio))
