import type { Portfolio } from '../core/index.ts'
import {
  buildOffer,
  type Id,
  type OfferDocument,
  type ProgramDocument,
} from '../portfolio/index.ts'
import { listSources } from './list-sources.ts'
import { nameOfContent } from './name-of-content.ts'
import type { National } from './national.ts'
import type { Patchable, Result } from './result.ts'

type Change = Readonly<{
  national: National
  /** The offers that changed; those that are not among the loaded ones are gone. */
  changed: ReadonlySet<Id>
  loaded: readonly OfferDocument[]
  programs: ReadonlyMap<Id, ProgramDocument>
  /** Today, in the year of the stored result. */
  at: Date
}>

/** An offer of a portfolio with the documents behind it. */
type Placed = Readonly<{ id: Id; program: Id | null; offer: Portfolio['offers'][number] }>

/**
 * The parts of a stored result that other offers change, with those offers as they are now: the same
 * as computing all of it anew, for less. Null when they are as they were.
 */
export function patchResult(
  stored: Patchable,
  { national, changed, loaded, programs, at }: Change,
): Pick<Result, 'portfolio' | 'documents'> | null {
  const placed = listPlaced(stored)
  const anew = loaded.filter(isPartOf(stored.municipality)).map((document): Placed => {
    const { id, program } = document
    const about = {
      national: national.documents,
      programs,
      owner: stored.municipality,
      at,
    }
    return { id, program, offer: buildOffer(document, about) }
  })
  const before = placed.filter(({ id }) => changed.has(id))
  if (contentOf(before) === contentOf(anew)) return null
  const kept = placed.filter(({ id }) => !changed.has(id))
  const all = [...kept, ...anew].sort(byKey)
  return {
    portfolio: { ...stored.portfolio, offers: all.map(({ offer }) => offer) },
    documents: listSources(all, programs),
  }
}

/** The programmes a stored result counted its offers by. */
export const storedPrograms = ({ documents }: Patchable): ReadonlyMap<Id, ProgramDocument> =>
  new Map(documents.programs.map(({ id, program }) => [id, program]))

const listPlaced = ({ portfolio, documents }: Patchable): Placed[] =>
  portfolio.offers.flatMap((offer, position) => {
    const source = documents.offers[position]
    return source ? { id: source.offer, program: source.program, offer } : []
  })

const byKey = (a: Placed, b: Placed): number => (a.offer.id < b.offer.id ? -1 : 1)

const contentOf = (placed: readonly Placed[]): string => nameOfContent([...placed].sort(byKey))

/** Its own, or shared with it. */
const isPartOf =
  (municipality: Id) =>
  (offer: OfferDocument): boolean =>
    offer.municipality === municipality ||
    offer.sharedWith.some((partner) => partner.municipality === municipality)
