import { NotFound, type PayloadRequest, restoreVersionOperation } from 'payload'
import { asOne, isForAll } from './as-one.ts'
import { type Edit, editOne, type Outcome } from './edit-one.ts'
import type { Chosen } from './read-request.ts'
import { changedSince } from './refusals.ts'
import { read, type Versions } from './stored.ts'
import { isRecord } from './value-at.ts'
import { why, whyRefused } from './why-refused.ts'

/** Puts back what an edit has changed in one document, if nobody has changed the document since. */
export function putBack(
  req: PayloadRequest,
  edit: Omit<Edit, 'next' | 'stores'>,
  chosen: Chosen,
): Promise<Outcome> {
  const { before } = chosen
  if (isVersions(before)) return putBackVersions(req, edit, { ...chosen, before })
  const next = (current: unknown) => (before === undefined ? current : before)
  return editOne(req, { ...edit, next, stores: true }, chosen)
}

/** What was public is public again, and the draft lies over it as before. */
async function putBackVersions(
  req: PayloadRequest,
  { collection, isWriteConflict }: Omit<Edit, 'next' | 'stores'>,
  { id, updatedAt, before }: Chosen & Readonly<{ before: Versions }>,
): Promise<Outcome> {
  const refused = {
    id,
    title: '',
    result: 'refused',
    updatedAt: null,
    before: null,
    after: null,
    undo: null,
    effect: 'none',
  } as const
  try {
    return await asOne(req, { stores: true, isWriteConflict }, async () => {
      const seen = await read(req, collection, id)
      const { title = '' } = seen ?? {}
      if (seen?.latest.updatedAt !== updatedAt) {
        return { ...refused, title, refusal: why(req, changedSince) }
      }
      const asWriter = { collection, depth: 0, overrideAccess: false, req } as const
      for (const version of [before.published, before.draft]) {
        const { parent } = await req.payload.findVersionByID({ ...asWriter, id: version })
        if (String(parent) !== id) throw new NotFound(req.t)
        // Payload's own call in this process restores no draft as a draft.
        await restoreVersionOperation({
          ...asWriter,
          collection: req.payload.collections[collection],
          id: version,
          draft: version === before.draft,
        })
      }
      const stored = await read(req, collection, id)
      return {
        ...refused,
        title,
        result: 'changed',
        updatedAt: String(stored?.latest.updatedAt),
        effect: 'changed',
        refusal: null,
      }
    })
  } catch (error) {
    if (isForAll(error)) throw error
    return { ...refused, refusal: whyRefused(req, error, isWriteConflict) }
  } finally {
    // Payload leaves it there, and the next document is not restored.
    delete req.context.isRestoringVersion
  }
}

const isVersions = (value: unknown): value is Versions =>
  isRecord(value) && typeof value.published === 'string' && typeof value.draft === 'string'
