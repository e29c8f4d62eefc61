import type { PayloadRequest } from 'payload'
import type { Coverage, Portfolio, View } from '../core/index.ts'
import { publicCoverage } from '../history/index.ts'
import type { CoveragePluginOptions } from '../options.ts'
import { coverageIn, inView } from '../results/index.ts'
import type { Standing } from './find-standing.ts'
import { portfolioForReader } from './portfolio-for-reader.ts'

/**
 * A portfolio in a view and its figures, as this reader may use them. Those of an earlier day stand as
 * they were said then, whatever the arithmetic of today would say.
 */
export function sideForReader(
  req: PayloadRequest,
  options: CoveragePluginOptions,
  { standing, view }: Readonly<{ standing: Standing; view: View }>,
): Readonly<{ portfolio: Portfolio; coverage: Coverage }> {
  const portfolio = inView(portfolioForReader(req, options, standing.portfolio), view)
  if (!('date' in standing)) return { portfolio, coverage: coverageIn({ portfolio }, view) }
  const coverage = options.seesSmallCounts?.(req) ? standing[view] : publicCoverage(standing, view)
  return { portfolio, coverage }
}
