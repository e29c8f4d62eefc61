import type { CollectionSlug, PayloadRequest, SelectType, Where } from 'payload'
import type { CoveragePluginOptions } from '../options.ts'
import { isRecord, readId, readRows } from '../portfolio/index.ts'

type Touching = Readonly<{
  collection: string
  ids: readonly string[]
  /** The path of what is changed in those documents. */
  property: string
}>

export type Touched = Readonly<{ offers: number; municipalities: number }>

/** What an offer takes from its programme while it says nothing itself. */
const inherited: ReadonlySet<string> = new Set(['levels', 'ageGroups', 'themes', 'arenas'])
/** What of a programme no offer can say for itself. */
const ofProgram: ReadonlySet<string> = new Set(['evidence', 'targets', '_status'])
const ofOffer: ReadonlySet<string> = new Set([
  ...inherited,
  '_status',
  'status',
  'program',
  'from',
  'to',
  'seats',
  'lastVerified.on',
])

/**
 * How many published offers, of how many municipalities, get new figures when these documents are changed,
 * as far as the reader sees them; null where no figure depends on what is changed.
 */
export async function countTouched(
  req: PayloadRequest,
  { collections: { offers, programs } }: CoveragePluginOptions,
  { collection, ids, property }: Touching,
): Promise<Touched | null> {
  const own = { in: [...ids] }
  if (collection === offers && ofOffer.has(property)) {
    return count(await find(req, offers, { id: own }))
  }
  const isInherited = inherited.has(property)
  if (collection !== programs || !(isInherited || ofProgram.has(property))) return null
  const using = await find(req, offers, {
    and: [{ program: own }, { _status: { equals: 'published' } }],
  })
  return count(isInherited ? using.filter((offer) => !hasOwn(offer, property)) : using)
}

type Offer = Readonly<Record<string, unknown>>

async function find(req: PayloadRequest, collection: CollectionSlug, where: Where) {
  const { docs }: { docs: unknown[] } = await req.payload.find({
    collection,
    where,
    select,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs.filter(isRecord)
}

const select = {
  municipality: true,
  sharedWith: true,
  levels: true,
  ageGroups: true,
  themes: true,
  arenas: true,
} as const satisfies SelectType

const hasOwn = (offer: Offer, property: string): boolean => {
  const value = offer[property]
  return Array.isArray(value) && value.length > 0
}

/** An offer counts in its own municipality and in those it is shared with. */
function count(offers: readonly Offer[]): Touched {
  const municipalities = new Set(
    offers.flatMap(({ municipality, sharedWith }) =>
      [municipality, ...readRows(sharedWith).map((row) => row.municipality)].map((each) =>
        String(readId(each)),
      ),
    ),
  )
  return { offers: offers.length, municipalities: municipalities.size }
}
