import { type CollectionSlug, Forbidden, type PayloadRequest } from 'payload'
import { asOne, isForAll } from './as-one.ts'
import { isSame, itemsOf } from './change.ts'
import type { EditedCollection } from './options.ts'
import type { Property } from './property.ts'
import type { Chosen } from './read-request.ts'
import { changedSince, hasDraft, notFound, type Refusal } from './refusals.ts'
import { type Doc, read, type Standing, versionsOf } from './stored.ts'
import { dataWith, valueAt } from './value-at.ts'
import { type Why, why, whyRefused } from './why-refused.ts'

/** What is done to each of many documents. */
export type Edit = Readonly<{
  collection: CollectionSlug
  edited: EditedCollection
  property: Property
  /** What the property is to hold, given what it holds. */
  next: (current: unknown) => unknown
  stores: boolean
  isWriteConflict: (error: unknown) => boolean
}>

/** What became of one of them. */
export type Outcome = Readonly<{
  id: string
  title: string
  result: 'changed' | 'unchanged' | 'refused'
  /** Of the document as it is stored now: after the change, if it was. */
  updatedAt: string | null
  before: unknown
  after: unknown
  /** What it takes to put back what was there: the value, or the versions. */
  undo: unknown
  /** What becomes of what everybody can see. */
  effect: 'shown' | 'hidden' | 'changed' | 'none'
  refusal: Why | null
}>

/** Gives one document the value, or tries to, with the rights and through the checks of whoever asks. */
export async function editOne(
  req: PayloadRequest,
  edit: Edit,
  { id, updatedAt }: Chosen,
): Promise<Outcome> {
  let seen: Standing | null = null
  try {
    return await asOne(req, edit, async () => {
      seen = await read(req, edit.collection, id)
      if (seen === null) return stays({ id, seen, req, refusal: notFound })
      if (updatedAt !== null && updatedAt !== seen.latest.updatedAt) {
        return stays({ id, seen, req, refusal: changedSince })
      }
      return change(req, edit, seen)
    })
  } catch (error) {
    if (isForAll(error)) throw error
    const refusal = whyRefused(req, error, edit.isWriteConflict)
    return { ...told(id, seen), result: 'refused', refusal }
  }
}

async function change(req: PayloadRequest, edit: Edit, seen: Standing): Promise<Outcome> {
  const { collection, property, next } = edit
  const { latest } = seen
  const id = String(latest.id)
  const before = valueAt(latest, property.path)
  const after = next(before)
  if (isSame(property, before, after)) return { ...told(id, seen), before, after }
  const refusal = whatHinders(edit, seen, after)
  if (refusal) return stays({ id, seen, req, refusal })
  const isStatus = property.path === '_status'
  // What it takes to put back a draft that lies over what is public.
  const undo = isStatus && seen.hasDraftOverPublic ? await versionsOf(req, collection, id) : before
  const keepsStatus = seen.hasDrafts && !isStatus
  await req.payload.update({
    collection,
    id,
    data: {
      ...dataWith(property.path, after),
      ...(keepsStatus && seen.isPublic ? { _status: 'published' } : {}),
    },
    draft: keepsStatus && !seen.isPublic,
    depth: 0,
    overrideAccess: false,
    overrideLock: false,
    req,
  })
  const stored = await read(req, collection, id)
  // A field that is not the writer's to change is left as it was, without a word.
  if (stored && !isSame(property, valueAt(stored.latest, property.path), after)) {
    throw new Forbidden(req.t)
  }
  return {
    ...told(id, edit.stores ? stored : seen),
    title: seen.title,
    result: 'changed',
    before,
    after,
    undo: undo ?? null,
    effect: effectOf(seen, stored),
  }
}

/** The refusals that no check of the collection knows. */
function whatHinders(
  { property, edited: { inherited } }: Edit,
  { latest, hasDraftOverPublic }: Standing,
  after: unknown,
): Refusal | null {
  if (hasDraftOverPublic && !(property.path === '_status' && after === 'published')) return hasDraft
  if (!inherited?.properties.includes(property.path) || !latest[inherited.relation]) return null
  const isEmptyOnce = [valueAt(latest, property.path), after].some(
    (value) => itemsOf(value).length === 0,
  )
  return isEmptyOnce ? { code: 'follows-another', ...inherited.told } : null
}

function effectOf(seen: Standing, stored: Standing | null): Outcome['effect'] {
  const [was, is] = [seen.isPublic, stored?.isPublic ?? false]
  if (was) return is ? 'changed' : 'hidden'
  return is ? 'shown' : 'none'
}

const told = (id: string, seen: Standing | null): Outcome => ({
  id,
  title: seen?.title ?? '',
  result: 'unchanged',
  updatedAt: textOf(seen?.latest),
  before: null,
  after: null,
  undo: null,
  effect: 'none',
  refusal: null,
})

const textOf = (doc: Doc | undefined): string | null =>
  typeof doc?.updatedAt === 'string' ? doc.updatedAt : null

type Staying = Readonly<{
  id: string
  seen: Standing | null
  req: PayloadRequest
  refusal: Refusal
}>

const stays = ({ id, seen, req, refusal }: Staying): Outcome => ({
  ...told(id, seen),
  result: 'refused',
  refusal: why(req, refusal),
})
