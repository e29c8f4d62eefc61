import type { Payload } from 'payload'
import { DEFAULT_LIMITS, MAX_SEARCHED } from '../core/index.ts'
import { definitions, methodVersion, sources } from '../method.ts'
import type { CoveragePluginOptions } from '../options.ts'
import { loadNational } from '../portfolio/index.ts'
import { RECOMMENDATION_LIMITS } from './search-portfolio.ts'

/** How figures are made: definitions, the settings in force and the version results are named by. */
export async function describeMethod(payload: Payload, options: CoveragePluginOptions) {
  const { settings } = await loadNational(payload, options)
  return {
    version: methodVersion(settings),
    definitions,
    settings,
    limits: {
      offers: DEFAULT_LIMITS.maxOffers,
      cells: DEFAULT_LIMITS.maxCells,
      ...RECOMMENDATION_LIMITS,
      exactCandidates: MAX_SEARCHED,
    },
    sources,
  }
}
