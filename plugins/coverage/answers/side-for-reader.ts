import type { Coverage, Portfolio, View } from '../core/index.ts'
import { publicCoverage } from '../history/index.ts'
import { coverageIn, inView } from '../results/index.ts'
import type { Standing } from './find-standing.ts'
import { portfolioForReader } from './portfolio-for-reader.ts'

/**
 * A portfolio in a view and its figures, as this reader may use them. Those of an earlier day stand as
 * they were said then, whatever the arithmetic of today would say.
 */
export function sideForReader({
  standing,
  view,
  seesAll,
}: Readonly<{ standing: Standing; view: View; seesAll: boolean }>): Readonly<{
  portfolio: Portfolio
  coverage: Coverage
}> {
  const portfolio = inView(portfolioForReader(standing.portfolio, seesAll), view)
  if (!('date' in standing)) return { portfolio, coverage: coverageIn({ portfolio }, view) }
  const coverage = seesAll ? standing[view] : publicCoverage(standing, view)
  return { portfolio, coverage }
}
