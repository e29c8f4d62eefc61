import type { Candidate, Offer } from '../core/index.ts'
import { evidenceOf, isSystemMeasure, placeOffer } from './build-portfolio.ts'
import type { CatalogueProgram, Grounds } from './documents.ts'

/** What a programme must say before anyone can tell what one more group of it would do. */
type Figure = 'typicalSeats' | 'cost.yearly'

export type UnusableProgram = Readonly<{ program: CatalogueProgram; missing: readonly Figure[] }>

type Candidates = Readonly<{
  candidates: readonly Candidate[]
  /** Programmes that could have been candidates if they said more. */
  unusable: readonly UnusableProgram[]
}>

/**
 * One more group of each programme, whether it runs already or not. System measures have no seats,
 * and are left out. What is not known is never guessed: such a programme is listed with what it lacks.
 */
export function buildCandidates(
  programs: readonly CatalogueProgram[],
  grounds: Grounds,
): Candidates {
  const built = programs
    .filter((program) => !isSystemMeasure(program))
    .map((program) => buildCandidate(program, grounds))
  return {
    candidates: built.flatMap((each) => ('offer' in each ? each : [])),
    unusable: built.flatMap((each) => ('missing' in each ? each : [])),
  }
}

function buildCandidate(
  program: CatalogueProgram,
  { taxonomies, settings }: Grounds,
): Candidate | UnusableProgram {
  const { slug, typicalSeats, yearlyCost } = program
  if (typicalSeats === null || yearlyCost === null) {
    return { program, missing: listMissing(program) }
  }
  return {
    id: slug,
    cost: yearlyCost,
    offer: {
      // No slug has a colon, so that this is no offer's.
      id: `candidate:${slug}`,
      status: 'planned',
      seats: typicalSeats,
      evidence: evidenceOf(program, settings),
      ...placeOffer(program, taxonomies),
    },
  }
}

type Addition = Readonly<{
  /** Families a year; the programme's typical seats when null, and unknown when it has none. */
  seats: number | null
  /** Tells one group of a programme from another. */
  place: number
  grounds: Grounds
}>

/** A programme as an offer that runs, for figures of what would be if it did. */
export function buildAddition(
  program: CatalogueProgram,
  { seats, place, grounds }: Addition,
): Offer {
  return {
    // No slug has a colon, so that this is no offer's.
    id: `addition:${place}:${program.slug}`,
    title: program.title,
    status: 'active',
    seats: seats ?? program.typicalSeats,
    evidence: evidenceOf(program, grounds.settings),
    ...placeOffer(program, grounds.taxonomies),
  }
}

function listMissing({ typicalSeats, yearlyCost }: CatalogueProgram): Figure[] {
  return [
    ...(typicalSeats === null ? ['typicalSeats' as const] : []),
    ...(yearlyCost === null ? ['cost.yearly' as const] : []),
  ]
}
