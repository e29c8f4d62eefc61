import { APIError, type PayloadRequest } from 'payload'
import type { View } from '../../core/index.ts'
import { describeMethod, methodVersion } from '../../methods/index.ts'
import type { CoveragePluginOptions } from '../../options.ts'
import { loadNational } from '../../portfolio/index.ts'
import { countyOfMunicipality } from '../county-of-municipality.ts'
import { type Labels, listLabels } from '../list-labels.ts'
import { seesAllCounts } from '../sees-all-counts.ts'
import type { County, CountyMunicipality } from './find-counties.ts'
import { type Gathered, gatherCounties } from './gather-counties.ts'
import { type AnsweredAreaCell, hideSmallSum, showSum } from './hide-small-sums.ts'
import { listMunicipalities, type MunicipalitySummary } from './list-municipalities.ts'
import { type NamedCounty, nameCounty } from './name-county.ts'
import { type AreaSummary, summariseArea } from './summarise-area.ts'

type AreaCoverage = AreaSummary &
  Readonly<{
    view: View
    method: string
    cells: readonly AnsweredAreaCell[]
    labels: Labels
  }>

/** Counties beside each other. */
export type CountiesCoverage = Readonly<{
  view: View
  method: string
  counties: readonly (NamedCounty & AreaSummary)[]
}>

/** The coverage of the nation, or of a county, as every door answers it. */
export type CoverageOverview = AreaCoverage &
  (
    | Readonly<{ county: null; counties: CountiesCoverage['counties'] }>
    | Readonly<{ county: NamedCounty; municipalityList: readonly MunicipalitySummary[] }>
  )

/** What a municipality can be compared with. */
export type SurroundingAreas = Readonly<{
  county: (NamedCounty & AreaSummary) | null
  nation: AreaSummary
}>

type Question = Readonly<{ view?: unknown }>

/**
 * The nation's coverage, from the real municipalities whose figures the reader may see.
 *
 * @throws APIError 400 for an unknown view
 */
export async function nationCoverage(
  req: PayloadRequest,
  options: CoveragePluginOptions,
  { view }: Question,
): Promise<CoverageOverview> {
  const gathered = await gatherCounties(req, options, { view, which: isReal })
  const members = gathered.counties.flatMap((county) => county.members)
  return {
    county: null,
    ...(await describeArea(req, options, { members, gathered })),
    counties: listCounties(gathered),
  }
}

/**
 * One county's coverage, from those of its municipalities whose figures the reader may see.
 *
 * @throws APIError 404 when there is no such county; 400 for an unknown view
 */
export async function countyCoverage(
  req: PayloadRequest,
  options: CoveragePluginOptions,
  { county: number, view }: Question & Readonly<{ county: string }>,
): Promise<CoverageOverview> {
  const which = { countyNumber: { equals: number } }
  const gathered = await gatherCounties(req, options, { view, which })
  const [county] = gathered.counties
  if (!county) throw noSuchCounty(number)
  const { members } = county
  return {
    county: nameCounty(county),
    ...(await describeArea(req, options, { members, gathered })),
    municipalityList: await listMunicipalities(req, options, { county, found: gathered.found }),
  }
}

/**
 * Every county's coverage, the invented county's too.
 *
 * @throws APIError 400 for an unknown view
 */
export async function countiesCoverage(
  req: PayloadRequest,
  options: CoveragePluginOptions,
  { view }: Question,
): Promise<CountiesCoverage> {
  const gathered = await gatherCounties(req, options, { view })
  const method = await methodInForce(req, options)
  return { view: gathered.view, method, counties: listCounties(gathered) }
}

/**
 * The county a municipality is in, if the reader may see it there, and the nation: their headline
 * figures, from one reading.
 *
 * @throws APIError 400 for an unknown view
 */
export async function surroundingAreas(
  req: PayloadRequest,
  options: CoveragePluginOptions,
  { number, view }: Question & Readonly<{ number: string }>,
): Promise<SurroundingAreas> {
  const own = await countyOfMunicipality(req, options, number)
  const which = own === null ? isReal : { or: [isReal, { countyNumber: { equals: own } }] }
  const gathered = await gatherCounties(req, options, { view, which })
  const real = gathered.counties.filter(({ fictional }) => !fictional)
  const members = real.flatMap((county) => county.members)
  const county = gathered.counties.find(({ number: each }) => each === own)
  return {
    county: county ? describeCounty(county, gathered) : null,
    nation: summariseArea(members, gathered).summary,
  }
}

const isReal = { fictional: { not_equals: true } }

const listCounties = (gathered: Gathered): CountiesCoverage['counties'] =>
  gathered.counties.map((county) => describeCounty(county, gathered))

const describeCounty = (county: County, gathered: Gathered): NamedCounty & AreaSummary => ({
  ...nameCounty(county),
  ...summariseArea(county.members, gathered).summary,
})

const methodInForce = async ({ payload }: PayloadRequest, options: CoveragePluginOptions) =>
  methodVersion(describeMethod(await loadNational(payload, options)))

type Area = Readonly<{ members: readonly CountyMunicipality[]; gathered: Gathered }>

async function describeArea(
  req: PayloadRequest,
  options: CoveragePluginOptions,
  { members, gathered }: Area,
): Promise<AreaCoverage> {
  const { summary, cells } = summariseArea(members, gathered)
  return {
    view: gathered.view,
    method: await methodInForce(req, options),
    ...summary,
    cells: cells.map(seesAllCounts(req, options, null) ? showSum : hideSmallSum),
    labels: await listLabels(req, options),
  }
}

const noSuchCounty = (number: string) =>
  new APIError(
    `No county ${JSON.stringify(number.slice(0, 20))}. Give the number of one that GET /api/coverage/counties lists.`,
    404,
    { code: 'not-found', field: 'county' },
    true,
  )
