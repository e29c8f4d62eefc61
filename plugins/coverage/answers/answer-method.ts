import { APIError, type Payload } from 'payload'
import { DEFAULT_LIMITS, MAX_SEARCHED } from '../core/index.ts'
import {
  definitions,
  describeMethod,
  findMethod,
  type KnownMethod,
  methodVersion,
  sources,
} from '../methods/index.ts'
import type { CoveragePluginOptions } from '../options.ts'
import { loadNational } from '../portfolio/index.ts'
import { RECOMMENDATION_LIMITS } from './search-portfolio.ts'

/**
 * How figures are made: definitions, limits, and the settings and the need template of the version
 * that is asked for. Without a version, those in force.
 *
 * @throws APIError 404 when no figure was ever computed by that version
 */
export async function answerMethod(
  payload: Payload,
  options: CoveragePluginOptions,
  version: unknown,
) {
  const present = describeMethod(await loadNational(payload, options))
  const inForce = methodVersion(present)
  const known: Omit<KnownMethod, 'usedFrom'> & Readonly<{ usedFrom: string | null }> =
    version === undefined || version === null || version === inForce
      ? {
          version: inForce,
          usedFrom: (await findMethod(payload, inForce))?.usedFrom ?? null,
          method: present,
        }
      : await findKnown(payload, version)
  return {
    version: known.version,
    isInForce: known.version === inForce,
    usedFrom: known.usedFrom,
    definitions,
    ...known.method,
    limits: {
      offers: DEFAULT_LIMITS.maxOffers,
      cells: DEFAULT_LIMITS.maxCells,
      ...RECOMMENDATION_LIMITS,
      exactCandidates: MAX_SEARCHED,
    },
    sources,
  }
}

async function findKnown(payload: Payload, version: unknown): Promise<KnownMethod> {
  const known = typeof version === 'string' ? await findMethod(payload, version) : null
  if (known) return known
  throw new APIError(
    `version: must be a method some figure was computed by. Received ${JSON.stringify(version).slice(0, 60)}. Leave it out for the method in force.`,
    404,
    { code: 'not-found', field: 'version' },
    true,
  )
}
