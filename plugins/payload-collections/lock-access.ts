import {
  type Access,
  type CollectionSlug,
  docAccessOperation,
  type PayloadRequest,
  type Where,
} from 'payload'
import { isPerson, ownRows } from './rules.ts'

type Lock = Readonly<{ id: Id; collection: CollectionSlug; document: Id }>
type Id = string | number

/**
 * A lock says who is working on which document. Payload's server makes locks past these rules; its
 * admin, as the user, reads those on the documents it shows, takes one over, and gives its own back.
 */
export const lockAccess: Readonly<Record<'create' | 'read' | 'update' | 'delete', Access>> = {
  create: () => false,
  read: async ({ req }) => isPerson(req) && anyOf(req, await locksOnReadable(req)),
  update: async ({ data, req }) =>
    isPerson(req) && takesOver(data, req) && anyOf(req, await locksOnWritable(req)),
  delete: ({ req }) => isPerson(req) && ownRows(req),
}

/** Own locks, those on globals, which everybody may read, and these. */
const anyOf = (req: PayloadRequest, locks: readonly Lock[]): Where => ({
  or: [ownRows(req), { globalSlug: { exists: true } }, { id: { in: locks.map(({ id }) => id) } }],
})

/** Nothing but the name of whoever asks may be written into a lock. */
function takesOver(data: unknown, { user }: PayloadRequest): boolean {
  if (data === undefined) return true
  if (!isRecord(data) || Object.keys(data).some((name) => name !== 'user')) return false
  return isRecord(data.user) && data.user.relationTo === 'users' && data.user.value === user?.id
}

async function locksOnReadable(req: PayloadRequest): Promise<readonly Lock[]> {
  const locks = await locksOfOthers(req)
  const slugs = [...new Set(locks.map(({ collection }) => collection))]
  const readable = await Promise.all(slugs.map((slug) => idsReadable(req, slug, locks)))
  const known = new Map(slugs.map((slug, place) => [slug, readable[place]]))
  return locks.filter(({ collection, document }) => known.get(collection)?.has(String(document)))
}

async function locksOnWritable(req: PayloadRequest): Promise<readonly Lock[]> {
  const locks = await locksOnReadable(req)
  const writable = await Promise.all(locks.map((lock) => mayWrite(req, lock)))
  return locks.filter((_lock, place) => writable[place])
}

async function mayWrite(
  req: PayloadRequest,
  { collection: slug, document }: Lock,
): Promise<boolean> {
  const collection = req.payload.collections[slug]
  const { update }: { update?: unknown } = await docAccessOperation({
    collection,
    id: document,
    req,
  })
  // Either the verdict, or the verdict with the rule it came from.
  return update === true || (isRecord(update) && update.permission === true)
}

async function idsReadable(
  req: PayloadRequest,
  collection: CollectionSlug,
  locks: readonly Lock[],
): Promise<ReadonlySet<string>> {
  const ids = locks.filter((lock) => lock.collection === collection).map((lock) => lock.document)
  const { docs } = await req.payload.find({
    collection,
    where: { id: { in: ids } },
    select: {},
    depth: 0,
    pagination: false,
    trash: true,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  return new Set(docs.map(({ id }) => String(id)))
}

async function locksOfOthers(req: PayloadRequest): Promise<readonly Lock[]> {
  const { docs } = await req.payload.find({
    collection: 'payload-locked-documents',
    depth: 0,
    pagination: false,
    req,
  })
  return docs
    .filter(({ user }) => user.value !== req.user?.id)
    .flatMap(({ id, document }) =>
      document && isId(document.value)
        ? [{ id, collection: document.relationTo, document: document.value }]
        : [],
    )
}

const isId = (value: unknown): value is Id => typeof value === 'string' || typeof value === 'number'
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
