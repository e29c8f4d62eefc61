import type { PayloadRequest } from 'payload'
import {
  type CoverageChanges,
  coverageChanges,
  type MunicipalityCoverage,
  type MunicipalRecommendation,
  municipalityCoverage,
  RefusedInput,
  recommendForMunicipality,
  type WeighedChoice,
  weighChoice,
} from '../answers/index.ts'
import type { View } from '../core/index.ts'
import type { CoveragePluginOptions } from '../options.ts'
import { isRecord } from '../portfolio/index.ts'

/** One municipality's coverage; null for one whose figures the reader may not see. */
export function askCoverage(
  req: PayloadRequest,
  question: Readonly<{ number: string; view?: View }>,
): Promise<MunicipalityCoverage | null> {
  return orNull(municipalityCoverage(req, optionsOf(req), question))
}

/** What has changed since a day; null when there are no figures from then. */
export function askChanges(
  req: PayloadRequest,
  question: Readonly<{ number: string; from: string }>,
): Promise<CoverageChanges | null> {
  return orNull(coverageChanges(req, optionsOf(req), question))
}

type Wish = Readonly<{ budget?: number; maxPicks?: number; goal?: unknown }>

/** What would raise the coverage most for the money; what is wrong with the wish when something is. */
export async function askRecommendation(
  req: PayloadRequest,
  { number, ...wish }: Wish & Readonly<{ number: string }>,
): Promise<MunicipalRecommendation | readonly string[]> {
  try {
    return await recommendForMunicipality(req, optionsOf(req), { municipality: number, wish })
  } catch (error) {
    if (!(error instanceof RefusedInput)) throw error
    return error.problems.map(({ field }) => field)
  }
}

/** What would follow if the municipality did what is chosen. */
export function askChoice(
  req: PayloadRequest,
  question: Readonly<{ number: string; chosen: readonly string[] }>,
): Promise<WeighedChoice> {
  return weighChoice(req, optionsOf(req), question)
}

/** The options the plugin was given, which it leaves in the config. */
const optionsOf = ({ payload }: PayloadRequest): CoveragePluginOptions =>
  payload.config.custom.coverage

const orNull = <Answer>(asked: Promise<Answer>): Promise<Answer | null> =>
  asked.catch((error: unknown) => {
    if (isRecord(error) && error.status === 404) return null
    throw error
  })
