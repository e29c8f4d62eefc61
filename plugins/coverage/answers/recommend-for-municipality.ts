import type { PayloadRequest } from 'payload'
import type { Recommendation } from '../core/index.ts'
import type { CoveragePluginOptions } from '../options.ts'
import { buildCandidates, type Id, loadNational, type UnusableProgram } from '../portfolio/index.ts'
import type { Assumptions } from './describe-needs.ts'
import { findCatalogue } from './find-catalogue.ts'
import { findMoreOfRunning } from './find-more-of-running.ts'
import type { NamedMunicipality } from './find-municipality.ts'
import type { NamedOffer } from './find-offers.ts'
import { type AnsweredPick, hideFewFamilies, showAllFamilies } from './hide-few-families.ts'
import { type Labels, listLabels } from './list-labels.ts'
import { type NamedProgram, namePrograms } from './name-programs.ts'
import { readMunicipalityNumber } from './read-municipality-number.ts'
import { searchPortfolio } from './search-portfolio.ts'
import { storedPortfolio } from './stored-portfolio.ts'

type Wish = Readonly<Record<string, unknown>>

type MunicipalRecommendation = Omit<Recommendation, 'picks'> &
  Readonly<{
    municipality: NamedMunicipality
    year: number
    method: string
    assumptions: Assumptions
    /** With the programme of the catalogue, or the running offer there would be more of, when candidates are not given. */
    picks: readonly (AnsweredPick & Readonly<{ program?: NamedProgram; offer?: NamedOffer }>)[]
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
  const running = listRunning(stored)
  const isGiven = wish.candidates !== undefined
  const programs = isGiven ? [] : await findCatalogue(req, options, running)
  const national = await loadNational(req.payload, options)
  const { candidates: ofCatalogue, unusable } = buildCandidates(programs, national)
  const more = isGiven ? [] : await findMoreOfRunning(req, options, stored)
  const candidates = [...ofCatalogue, ...more.map(({ candidate }) => candidate)]
  const { picks, ...outcome } = searchPortfolio(
    stored.portfolio,
    isGiven ? wish : { ...wish, candidates },
  )
  const answered = stored.seesAll
    ? showAllFamilies(picks)
    : hideFewFamilies(picks, stored.portfolio)
  const named = await namePrograms(req, options, { programs, running })
  const likeOf = new Map(more.map(({ candidate, offer }) => [candidate.id, offer]))
  const behind = (candidate: string) => {
    const [program, offer] = [named.get(candidate), likeOf.get(candidate)]
    return { ...(program ? { program } : {}), ...(offer ? { offer } : {}) }
  }
  return {
    municipality: stored.basis.municipality,
    year: stored.basis.year,
    method: stored.basis.method,
    assumptions: stored.basis.assumptions,
    picks: answered.map((pick) => ({ ...pick, ...behind(pick.candidate) })),
    ...outcome,
    unusable: unusable.flatMap(({ program: { slug }, missing }) => {
      const program = named.get(slug)
      return program ? { program, missing } : []
    }),
    labels: await listLabels(req, options),
  }
}

/** Programmes of active offers that the reader may see; others would tell what is hidden. */
function listRunning({
  offers,
  programs,
}: Awaited<ReturnType<typeof storedPortfolio>>): ReadonlySet<Id> {
  const active = offers.filter(({ status }) => status === 'active')
  return new Set(active.flatMap(({ id }) => programs.get(id) ?? []))
}
