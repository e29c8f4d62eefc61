import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
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
    const stored: unknown = await req.payload.db.findOne({
      collection: collection.slug,
      where: { id: { equals: id } },
      req,
    })
    if (!isRecord(stored)) return
    const known = memory.get(req) ?? new Map<Id, Stored>()
    memory.set(req, known.set(id, stored))
  }

  const recall = (doc: unknown, req: PayloadRequest): Stored | undefined => {
    const id = readId(doc)
    return id === null ? undefined : memory.get(req)?.get(id)
  }

  return { remember, recall }
}
