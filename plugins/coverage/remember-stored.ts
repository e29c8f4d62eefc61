import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionSlug,
  PayloadRequest,
} from 'payload'
import { type Id, isRecord, readId } from './portfolio/index.ts'

type Stored = Readonly<Record<string, unknown>>

/**
 * What a document was before a change, as the figures counted it. Payload's `previousDoc` is the
 * latest draft, which may have left a municipality before the public document did.
 */
export function rememberStored() {
  const memory = new WeakMap<PayloadRequest, Map<Id, Stored>>()

  const remember: CollectionBeforeChangeHook = async ({ collection, originalDoc, req }) => {
    const id = readId(originalDoc)
    if (id === null || req.context.seeding === true) return
    const isDraft = originalDoc._status === 'draft'
    keep(req, id, isDraft ? await findStored(collection.slug, id, req) : originalDoc)
  }

  const rememberDeleted: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
    keep(req, id, await findStored(collection.slug, id, req))
  }

  const keep = (req: PayloadRequest, id: Id, stored: Stored | null): void => {
    if (stored === null) return
    const known = memory.get(req) ?? new Map<Id, Stored>()
    memory.set(req, known.set(id, stored))
  }

  const recall = (doc: unknown, req: PayloadRequest): Stored | undefined => {
    const id = readId(doc)
    return id === null ? undefined : memory.get(req)?.get(id)
  }

  return { remember, rememberDeleted, recall }
}

/** Whose a document is, as the database has it: what is public while a draft lies over it. */
export async function findStored(
  collection: CollectionSlug,
  id: Id,
  req: PayloadRequest,
): Promise<Stored | null> {
  const doc: unknown = await req.payload.db.findOne({
    collection,
    where: { id: { equals: id } },
    select: { municipality: true, sharedWith: true },
    req,
  })
  return isRecord(doc) ? doc : null
}
