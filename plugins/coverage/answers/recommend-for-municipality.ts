import type { PayloadRequest } from 'payload'
import type { Recommendation } from '../core/index.ts'
import type { CoveragePluginOptions } from '../options.ts'
import type { UnusableProgram } from '../portfolio/index.ts'
import type { Assumptions } from './describe-needs.ts'
import type { NamedMunicipality } from './find-municipality.ts'
import { type AnsweredPick, hideFewFamilies, showAllFamilies } from './hide-few-families.ts'
import { type Behind, listCandidates } from './list-candidates.ts'
import { type Labels, listLabels } from './list-labels.ts'
import type { NamedProgram } from './name-programs.ts'
import { readMunicipalityNumber } from './read-municipality-number.ts'
import { searchPortfolio } from './search-portfolio.ts'
import { storedPortfolio } from './stored-portfolio.ts'

type Wish = Readonly<Record<string, unknown>>

export type MunicipalRecommendation = Omit<Recommendation, 'picks'> &
  Readonly<{
    municipality: NamedMunicipality
    year: number
    method: string
    assumptions: Assumptions
    /** With the programme of the catalogue, or the running offer there would be more of, when candidates are not given. */
    picks: readonly (AnsweredPick & Behind)[]
    /** Programmes of the catalogue that say too little to be candidates; none when candidates are given. */
    unusable: readonly Readonly<{
      program: NamedProgram
      missing: UnusableProgram['missing']
    }>[]
    labels: Labels
  }>

/** What would follow from some of the candidates in a municipality, as far as the reader may see it. */
export async function recommendForMunicipality(
  req: PayloadRequest,
  options: CoveragePluginOptions,
  { municipality, wish }: Readonly<{ municipality: unknown; wish: Wish }>,
): Promise<MunicipalRecommendation> {
  const number = readMunicipalityNumber(municipality)
  const stored = await storedPortfolio(req, options, { number, view: 'now' })
  const isGiven = wish.candidates !== undefined
  const listed = isGiven ? null : await listCandidates(req, options, stored)
  const { picks, ...outcome } = searchPortfolio(
    stored.portfolio,
    listed ? { ...wish, candidates: listed.candidates } : wish,
  )
  const answered = stored.seesAll
    ? showAllFamilies(picks)
    : hideFewFamilies(picks, stored.portfolio)
  return {
    municipality: stored.basis.municipality,
    year: stored.basis.year,
    method: stored.basis.method,
    assumptions: stored.basis.assumptions,
    picks: answered.map((pick) => ({ ...pick, ...listed?.behind(pick.candidate) })),
    ...outcome,
    unusable: listed?.unusable ?? [],
    labels: await listLabels(req, options),
  }
}
