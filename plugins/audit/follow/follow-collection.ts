import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
  CollectionConfig,
  CollectionSlug,
  PayloadRequest,
} from 'payload'
import { type Event, listChanges } from '../entries/index.ts'
import { isRecord } from '../read.ts'
import { nameAction } from './name-action.ts'
import { type Asked, nameOf, notesOf } from './notes.ts'

export type Write = (req: PayloadRequest, event: Event) => Promise<void>

/**
 * Adds the hooks that record what is done to the documents of a collection. What is about to change
 * is looked at last, when nobody changes it any more; it is written down first of all that follows
 * the storing, so that nothing which fails later can leave a change without its row.
 */
export function followCollection(collection: CollectionConfig, write: Write): CollectionConfig {
  const { hooks } = collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks?.beforeOperation ?? []), noteAsked],
      beforeChange: [...(hooks?.beforeChange ?? []), noteComing],
      beforeDelete: [...(hooks?.beforeDelete ?? []), noteDeleted],
      afterChange: [recordChange(write), ...(hooks?.afterChange ?? [])],
      afterDelete: [recordDeletion(write), ...(hooks?.afterDelete ?? [])],
    },
  }
}

const changing: ReadonlySet<string> = new Set(['create', 'update', 'restoreVersion'])

const noteAsked: CollectionBeforeOperationHook = ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  const id: unknown = Reflect.get(args, 'id')
  // Our own code looks documents up as well, such as the account of whoever asks.
  if (isId(id) && overrideAccess !== true) {
    const named = { slug: collection.slug, id: String(id) }
    const isVersion = operation === 'restoreVersion'
    notesOf(req).named.set(nameOf(collection.slug, id), { ...named, isVersion })
  }
  if (!changing.has(operation)) return
  const data: unknown = Reflect.get(args, 'data')
  const asked: Asked = {
    operation,
    isDraft: Reflect.get(args, 'draft') === true,
    setsPassword: Boolean(collection.auth) && isRecord(data) && Boolean(data.password),
  }
  notesOf(req).asked.set(collection.slug, asked)
}

const isId = (value: unknown): value is string | number =>
  typeof value === 'string' || typeof value === 'number'

const noteComing: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || !isRecord(originalDoc)) return
  const notes = notesOf(req)
  const asked = notes.asked.get(collection.slug)
  const wasPublic = await isTakenBack(collection.slug, { asked, data, originalDoc }, req)
  const changes = listChanges(collection.flattenedFields, originalDoc, data)
  notes.coming.set(nameOf(collection.slug, originalDoc.id), {
    action: nameAction({ operation: asked?.operation ?? operation, wasPublic }, originalDoc, data),
    changes: asked?.setsPassword
      ? [...changes.filter(({ path }) => path !== 'password'), { path: 'password' }]
      : changes,
    before: originalDoc,
    document: { ...originalDoc, ...data, id: originalDoc.id },
  })
}

type Taking = Readonly<{ asked: Asked | undefined; data: unknown; originalDoc: Values }>
type Values = Readonly<Record<string, unknown>>

/** Whether a document that the public sees becomes a draft. Over it there can lie a draft already. */
async function isTakenBack(
  slug: CollectionSlug,
  { asked, data, originalDoc }: Taking,
  req: PayloadRequest,
): Promise<boolean> {
  if (!isRecord(data) || data._status !== 'draft' || asked?.isDraft === true) return false
  if (originalDoc._status === 'published') return true
  const stored: unknown = await req.payload.db.findOne({
    collection: slug,
    where: { id: { equals: String(originalDoc.id) } },
    select: { _status: true },
    req,
  })
  return isRecord(stored) && stored._status === 'published'
}

const noteDeleted: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const stored: unknown = await req.payload.db.findOne({
    collection: collection.slug,
    where: { id: { equals: id } },
    locale: req.locale ?? undefined,
    req,
  })
  if (!isRecord(stored)) return
  notesOf(req).coming.set(nameOf(collection.slug, id), {
    action: 'delete',
    changes: [],
    document: { ...stored, id },
  })
}

const recordChange =
  (write: Write): CollectionAfterChangeHook =>
  async ({ collection, data, doc, operation, req }) => {
    const { slug, flattenedFields, upload } = collection
    if (operation === 'create') {
      const made = isRecord(data) ? data : {}
      await write(req, {
        action: upload && req.file ? 'upload' : 'create',
        subject: slug,
        document: { ...made, id: doc.id },
        changes: listChanges(flattenedFields, {}, made),
      })
      return
    }
    const name = nameOf(slug, doc.id)
    const coming = notesOf(req).coming.get(name)
    notesOf(req).coming.delete(name)
    const isUpload = coming?.action === 'update' && upload && req.file
    await write(req, {
      subject: slug,
      ...(coming ?? { action: 'update', document: { ...doc } }),
      ...(isUpload ? { action: 'upload' } : {}),
    })
  }

const recordDeletion =
  (write: Write): CollectionAfterDeleteHook =>
  async ({ collection: { slug }, id, req }) => {
    const name = nameOf(slug, id)
    const { coming } = notesOf(req)
    await write(req, { subject: slug, action: 'delete', document: { id }, ...coming.get(name) })
    coming.delete(name)
  }
