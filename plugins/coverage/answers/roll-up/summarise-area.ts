import { type CoverageLevel, type IndexFigures, type RollUp, rollUp } from '../../core/index.ts'
import type { Assumptions } from '../describe-needs.ts'
import { countAreaAssumptions } from './count-area-assumptions.ts'
import type { CountyMunicipality } from './find-counties.ts'
import type { Gathered } from './gather-counties.ts'

/** How much of an area its figures are of. */
export type MunicipalityCount = Readonly<{
  /** Municipalities in the area. */
  total: number
  /** Those that have listed offers and show it to the reader. Only they are summed. */
  withData: number
  /** Those of these with a change that is not in their figures yet. */
  pending: number
}>

/** The headline figures of an area. */
export type AreaSummary = Readonly<{
  municipalities: MunicipalityCount
  /** The year the figures are for; null when no municipality has data. */
  year: number | null
  /** Null, never 0, when no municipality has data. */
  index: IndexFigures | null
  levels: readonly CoverageLevel[]
  /** How much of the index rests on prevalences without a published source. */
  assumptions: Assumptions
}>

type Area = Readonly<{ summary: AreaSummary; cells: RollUp['cells'] }>

/** The figures of the municipalities of an area as one. */
export function summariseArea(
  members: readonly CountyMunicipality[],
  { found, levelWeights }: Pick<Gathered, 'found' | 'levelWeights'>,
): Area {
  const summed = members
    .flatMap(({ id }) => found.get(id) ?? [])
    .filter(({ figures }) => figures.index !== null)
  const { index, levels, cells } = rollUp(
    summed.map(({ figures }) => figures),
    levelWeights,
  )
  const municipalities = {
    total: members.length,
    withData: summed.length,
    pending: summed.filter(({ isPending }) => isPending).length,
  }
  const year = summed.length > 0 ? Math.max(...summed.map((each) => each.year)) : null
  const assumptions = countAreaAssumptions(cells, summed)
  return { summary: { municipalities, year, index, levels, assumptions }, cells }
}
