import { type Basis, type CellReference, nameCell, type Portfolio } from '../core/index.ts'
import { namedNeeds } from './build-portfolio.ts'
import type { MunicipalDocuments, NationalDocuments, NeedCell, Origin } from './documents.ts'

type Figure = Origin & Readonly<{ prevalence: number; basis: Basis; assumption: boolean }>

/** Where the prevalence of one cell comes from. */
export type NeedOrigin = CellReference &
  Figure &
  Readonly<{
    /** Whether the municipality has set it, so that it differs from the national template's. */
    isOwn: boolean
    note: string | null
    /** The national template's for the same cell; null when it has none. */
    template: Figure | null
  }>

/** Where the number of children in one age group comes from. */
export type PopulationOrigin = Origin &
  Readonly<{
    ageGroup: string
    /** The age group whose number stands in: births for pregnancies. */
    countedAs: string
  }>

/** Where the numbers of a portfolio come from, in the order of its age groups and cells. */
export type Origins = Readonly<{
  ageGroups: readonly PopulationOrigin[]
  cells: readonly NeedOrigin[]
}>

/** The sources behind the portfolio that `buildPortfolio` makes of the same documents. */
export function listOrigins(
  { taxonomies, template }: NationalDocuments,
  { municipality, needs }: MunicipalDocuments,
  { ageGroups }: Portfolio,
): Origins {
  const given = new Map(
    namedNeeds(template, taxonomies).map(({ place, need }) => [nameCell(place), need]),
  )
  const counted = new Map(
    municipality.children.map((row) => [taxonomies.ageGroups.get(row.ageGroup)?.key, row]),
  )
  return {
    ageGroups: ageGroups.map(({ key }) => {
      const countedAs = key === 'pregnancy' && !counted.has(key) ? '0' : key
      const row = counted.get(countedAs)
      return { ageGroup: key, countedAs, source: row?.source ?? null, year: row?.year ?? null }
    }),
    cells: namedNeeds(needs ?? template, taxonomies).map(({ place, need }) => {
      const inTemplate = given.get(nameCell(place)) ?? null
      return {
        ...place,
        ...figureOf(need),
        isOwn: needs !== null && !isSame(need, inTemplate),
        note: needs === null ? null : need.note,
        template: inTemplate && figureOf(inTemplate),
      }
    }),
  }
}

const figureOf = ({ prevalence, basis, source, year, assumption }: NeedCell): Figure => ({
  prevalence,
  basis,
  source,
  year,
  assumption,
})

const isSame = (need: NeedCell, template: NeedCell | null): boolean =>
  template !== null &&
  need.prevalence === template.prevalence &&
  need.basis === template.basis &&
  need.source === template.source &&
  need.year === template.year
