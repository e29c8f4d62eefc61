import {
  type CollectionSlug,
  createLocalReq,
  findOperation,
  isValidID,
  type PayloadRequest,
} from 'payload'
import { leanCollection } from './lean-collection.ts'

type Loader = PayloadRequest['payloadDataLoader']
type Found = Record<string, unknown> | null

/** All that sets one load apart from another, but the id, as Payload writes it into the key. */
type Manner = readonly [
  transactionID: string | number | null,
  collection: CollectionSlug,
  depth: number,
  currentDepth: number,
  locale: string | null,
  fallbackLocale: string | null,
  overrideAccess: boolean | null,
  showHiddenFields: boolean | null,
  draft: boolean | null,
  select: object | null,
  populate: object | null,
]

/**
 * Finds the documents that others relate to, as Payload's own loader does: one query for all of a
 * collection that are asked for in the same manner, one after another in a transaction.
 * Unlike that one it looks each document up once instead of comparing it with every key, does not
 * sort what is taken by id, and goes through no field in which there is nothing to be done.
 */
export function loadDocuments(req: PayloadRequest): Loader {
  const given = req.payloadDataLoader
  // Payload's package is the one that knows the library.
  const LoaderOfPayload = given.constructor as new (
    load: (keys: readonly string[]) => Promise<Found[]>,
  ) => Loader
  return Object.assign(new LoaderOfPayload((keys) => load(req, keys)), { find: given.find })
}

async function load(req: PayloadRequest, keys: readonly string[]): Promise<Found[]> {
  const found: Found[] = keys.map(() => null)
  const manners = [...inManners(req, keys)]
  const take = async ({ manner, places }: (typeof manners)[number]): Promise<void> => {
    for (const document of await find(req, manner, [...places.keys()])) {
      const place = places.get(document.id)
      if (place !== undefined) found[place] = document
    }
  }
  if (canBeAtOnce(manners)) await Promise.all(manners.map(take))
  else for (const each of manners) await take(each)
  return found
}

/** A transaction is one conversation, and a request speaks one language at a time. */
function canBeAtOnce(manners: readonly { manner: Manner }[]): boolean {
  const languages = manners.map(({ manner: [, , , , ...[locale, fallback]] }) =>
    JSON.stringify([locale, fallback]),
  )
  return new Set(languages).size === 1 && manners.every(({ manner: [id] }) => id === null)
}

/** The keys by manner, with the place of each id among all keys. */
function inManners({ payload }: PayloadRequest, keys: readonly string[]) {
  const manners = new Map<string, { manner: Manner; places: Map<unknown, number> }>()
  keys.forEach((key, place) => {
    const { manner, asked } = readKey(key)
    const name = JSON.stringify(manner)
    const [, collection] = manner
    const same = manners.get(name) ?? { manner, places: new Map<unknown, number>() }
    const type = payload.collections[collection]?.customIDType ?? payload.db.defaultIDType
    const id = type === 'number' ? Number.parseFloat(asked) : asked
    if (isValidID(id, type)) same.places.set(id, place)
    if (same.places.size > 0) manners.set(name, same)
  })
  return manners.values()
}

function readKey(key: string): { manner: Manner; asked: string } {
  const [transactionID, collection, asked, ...others] = JSON.parse(key)
  return { manner: [transactionID, collection, ...others] as unknown as Manner, asked }
}

async function find(req: PayloadRequest, manner: Manner, ids: unknown[]) {
  const [transactionID, slug, depth, currentDepth, locale, fallbackLocale, ...others] = manner
  const [overrideAccess, showHiddenFields, draft, select, populate] = others
  const { payload } = req
  const collection = payload.collections[slug]
  if (!collection) return []
  req.transactionID = transactionID ?? undefined
  const isInBin = Boolean(collection.config.trash)
  const request = { fallbackLocale, locale, req } as Parameters<typeof createLocalReq>[0]
  const { docs } = await findOperation({
    collection: select || draft ? collection : leanCollection(collection),
    currentDepth,
    depth,
    disableErrors: true,
    draft: draft ?? false,
    overrideAccess: Boolean(overrideAccess),
    pagination: false,
    populate: populate ?? undefined,
    req: await createLocalReq(request, payload),
    // What lies in the bin is left out where it is put in.
    select: isInBin && select ? { ...select, deletedAt: true } : (select ?? undefined),
    showHiddenFields: Boolean(showHiddenFields),
    // Taken by id, they need no order.
    sort: 'id',
    trash: isInBin,
    where: { id: { in: ids } },
  } as Parameters<typeof findOperation>[0])
  return docs as unknown as Record<string, unknown>[]
}
