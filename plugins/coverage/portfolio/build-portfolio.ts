import { type CellReference, nameCell, type Offer, type Portfolio } from '../core/index.ts'
import { norwegianYear } from '../norwegian-day.ts'
import type {
  Classification,
  Id,
  MethodSettings,
  MunicipalDocuments,
  NationalDocuments,
  NeedCell,
  OfferDocument,
  ProgramDocument,
  Taxonomies,
} from './documents.ts'
import { monthsActive } from './months-active.ts'
import { monthsBetween } from './months-between.ts'

const empty: Classification = { levels: [], ageGroups: [], themes: [], arenas: [] }

type Inputs = Readonly<{
  national: NationalDocuments
  municipal: MunicipalDocuments
  /** The day the figures are computed; they are for its year. */
  at: Date
}>

/** Documents → the record contract of coverage-method.md, in no view yet. */
export function buildPortfolio({ national, municipal, at }: Inputs): Portfolio {
  const { taxonomies, settings, template } = national
  return {
    ageGroups: listAgeGroups(municipal, taxonomies),
    cells: namedNeeds(municipal.needs ?? template, taxonomies).map(({ place, need }) => ({
      ...place,
      prevalence: need.prevalence,
      basis: need.basis,
      priority: need.priority ?? 1,
    })),
    offers: sortOffers(municipal.offers).map((offer) =>
      buildOffer(offer, {
        national,
        programs: municipal.programs,
        owner: municipal.municipality.id,
        at,
      }),
    ),
    settings: {
      levelWeights: settings.levelWeights,
      unknownEvidence: settings.evidenceFactors.unknown,
      arenaTarget: settings.arenaTarget,
    },
  }
}

/** Pregnancies are not counted anywhere; births are, so age 0 stands in (coverage-method.md, P_a). */
function listAgeGroups(
  { municipality }: MunicipalDocuments,
  { ageGroups }: Taxonomies,
): Portfolio['ageGroups'] {
  const counts = new Map(municipality.children.map(({ ageGroup, count }) => [ageGroup, count]))
  const births = [...ageGroups].find(([, { key }]) => key === '0')?.[0]
  return [...ageGroups]
    .sort(([, a], [, b]) => a.order - b.order)
    .map(([id, { key, bandYears }]) => {
      const source = key === 'pregnancy' && !counts.has(id) ? births : id
      const population = source === undefined ? 0 : (counts.get(source) ?? 0)
      return { key, population, bandYears }
    })
}

/** Offers by their public key, so that the same offers always make the same portfolio. */
export const sortOffers = <Offer extends { slug: string }>(offers: readonly Offer[]): Offer[] =>
  [...offers].sort((a, b) => (a.slug < b.slug ? -1 : 1))

type NamedNeed = Readonly<{ place: CellReference; need: NeedCell }>

/** Relevant needs by the keys of their cells, each once: of two rows for one cell the first holds. */
export function namedNeeds(needs: readonly NeedCell[], taxonomies: Taxonomies): NamedNeed[] {
  const named = new Map<string, NamedNeed>()
  for (const need of needs) {
    const level = taxonomies.levels.get(need.level)
    const ageGroup = taxonomies.ageGroups.get(need.ageGroup)?.key
    const theme = taxonomies.themes.get(need.theme)
    if (!need.relevant || !level || !ageGroup || !theme) continue
    const name = nameCell({ level, ageGroup, theme })
    if (!named.has(name)) named.set(name, { place: { level, ageGroup, theme }, need })
  }
  return [...named.values()]
}

type OfferInputs = Readonly<{
  national: NationalDocuments
  programs: MunicipalDocuments['programs']
  /** The municipality whose portfolio the offer is part of. */
  owner: Id
  at: Date
}>

export function buildOffer(
  offer: OfferDocument,
  { national, programs, owner, at }: OfferInputs,
): Offer {
  const { taxonomies, settings } = national
  const program = offer.program === null ? undefined : programs.get(offer.program)
  return {
    id: offer.slug,
    title: offer.title,
    status: offer.status,
    seats: offer.seats,
    evidence: program ? evidenceOf(program, settings) : null,
    fidelity: fidelityOf(offer),
    ...upkeepOf(offer, at),
    monthsActive: monthsActive(offer, norwegianYear(at)),
    municipalityShare: shareOf(offer, owner),
    ...placeOffer(inherit(offer, program ?? empty), taxonomies),
    system: program !== undefined && isSystemMeasure(program),
  }
}

/** Whom and what an offer is for, by the keys of the taxonomies. */
export function placeOffer(
  own: Classification,
  taxonomies: Taxonomies,
): Pick<Offer, 'serves' | 'themes' | 'arenas'> {
  const levels = keys(own.levels, taxonomies.levels)
  const ageGroups = own.ageGroups.flatMap((id) => taxonomies.ageGroups.get(id)?.key ?? [])
  return {
    serves: [...new Set(levels)].flatMap((level) =>
      [...new Set(ageGroups)].map((ageGroup) => ({ level, ageGroup })),
    ),
    themes: listThemes(own, taxonomies),
    arenas: [...new Set(keys(own.arenas, taxonomies.arenas))],
  }
}

/** What an offer does not say for itself, its program says. */
function inherit(offer: Classification, program: Classification): Classification {
  const pick = <Value>(own: readonly Value[], inherited: readonly Value[]) =>
    own.length > 0 ? own : inherited
  return {
    levels: pick(offer.levels, program.levels),
    ageGroups: pick(offer.ageGroups, program.ageGroups),
    themes: pick(offer.themes, program.themes),
    arenas: pick(offer.arenas, program.arenas),
  }
}

function listThemes({ themes }: Classification, taxonomies: Taxonomies): Offer['themes'] {
  const strongest = new Map<string, 1 | 0.5>()
  for (const { theme, relevance } of themes) {
    const key = taxonomies.themes.get(theme)
    if (key !== undefined && strongest.get(key) !== 1) strongest.set(key, relevance)
  }
  return [...strongest].map(([theme, relevance]) => ({ theme, relevance }))
}

/** The newest rating by Ungsinn's criteria of 2015; other scales are never translated into it. */
export function evidenceOf(
  { evidence }: Pick<ProgramDocument, 'evidence'>,
  settings: MethodSettings,
): number | null {
  const [newest] = evidence
    .filter(({ scheme }) => scheme === 'ungsinn-2015')
    .sort((a, b) => (b.year ?? 0) - (a.year ?? 0))
  const factors: Readonly<Record<string, number>> = settings.evidenceFactors
  return newest && newest.value !== 'unknown' ? (factors[newest.value] ?? null) : null
}

function fidelityOf({ trained, needed }: OfferDocument): number {
  return trained === null || needed === null || needed <= 0 ? 1 : Math.min(1, trained / needed)
}

/** What may not last, in whole months, so that nothing changes from one day to the next without need. */
function upkeepOf(
  { trained, lastVerified, grantEnds }: OfferDocument,
  at: Date,
): Pick<Offer, 'practitioners' | 'monthsSinceVerified' | 'grantMonthsLeft'> {
  return {
    ...(trained === null ? {} : { practitioners: trained }),
    monthsSinceVerified: lastVerified && monthsBetween(lastVerified, at),
    ...(grantEnds === null ? {} : { grantMonthsLeft: monthsBetween(at, grantEnds) }),
  }
}

function shareOf({ municipality, sharedWith }: OfferDocument, id: Id): number {
  const given = sharedWith.filter((row) => row.municipality !== municipality)
  if (municipality === id) {
    return Math.max(0, 1 - given.reduce((sum, { share }) => sum + share, 0))
  }
  const share = given
    .filter((row) => row.municipality === id)
    .reduce((sum, row) => sum + row.share, 0)
  return Math.min(1, share)
}

export const isSystemMeasure = ({ targets }: Pick<ProgramDocument, 'targets'>): boolean =>
  targets.length > 0 && targets.every((target) => target === 'system')

const keys = <Key>(ids: readonly Id[], taxonomy: ReadonlyMap<Id, Key>): Key[] =>
  ids.flatMap((id) => taxonomy.get(id) ?? [])
