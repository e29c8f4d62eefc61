import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'
import { anythingIn, type Change } from './change.ts'
import { findReferrers, globalName } from './find-referrers.ts'
import type { ChangesPluginOptions } from './options.ts'
import { ownersIn, pinnedBy, readId } from './owners.ts'

type Req = Partial<PayloadRequest> | undefined
export type Note = (req: Req, changes: readonly Change[]) => Promise<void>

/** The arguments of a write, as far as they tell what it changes. */
type Args = Readonly<{
  collection: string
  id?: string | number
  where?: Where
  data?: Record<string, unknown>
  req?: Req
}>

type Kind = Readonly<{
  makes?: boolean
  removes?: boolean
  /** Whether there is only one document, which needs no id. */
  isGlobal?: boolean
  /** Whether its answer says that it found nothing to change. */
  foundNothing?: (answer: unknown) => boolean
}>

/** What is known of the documents of a write; null where it is not known which, or whose. */
type Known = Readonly<{ ids: readonly string[] | null; owners: readonly string[] | null }>

/**
 * Notes every write where it happens, in the database adapter, so that none is missed whichever door
 * it came through. Versions are left out: nobody who is not signed in is shown any of them but with
 * `draft=true`. `upsert` is left out too: in both adapters it is an `updateOne`.
 */
export function observeWrites(
  payload: Payload,
  { ignored, owners }: ChangesPluginOptions,
  note: Note,
): void {
  const { db } = payload
  const { create, updateOne, updateMany, deleteOne, deleteMany, updateJobs } = db
  const { createGlobal, updateGlobal } = db
  const silent = new Set(ignored)
  const referrers = findReferrers(payload.config)

  db.create = (args) => observe(args, { makes: true }, () => create.call(db, args))
  db.updateOne = (args) =>
    observe(args, { foundNothing: foundNothing(args) }, () => updateOne.call(db, args))
  db.updateMany = (args) => observe(args, {}, () => updateMany.call(db, args))
  db.deleteOne = (args) =>
    observe(args, { removes: true, foundNothing: foundNothing(args) }, () =>
      deleteOne.call(db, args),
    )
  db.deleteMany = (args) => observe(args, { removes: true }, () => deleteMany.call(db, args))
  db.updateJobs = (args) =>
    observe({ ...args, collection: 'payload-jobs' }, {}, () => updateJobs.call(db, args))
  db.createGlobal = (args) =>
    observe({ collection: globalName(args.slug), req: args.req }, { isGlobal: true }, () =>
      Reflect.apply(createGlobal, db, [args]),
    )
  db.updateGlobal = (args) =>
    observe({ collection: globalName(args.slug), req: args.req }, { isGlobal: true }, () =>
      Reflect.apply(updateGlobal, db, [args]),
    )

  async function observe<Answer>(
    args: Args,
    kind: Kind,
    write: () => Promise<Answer>,
  ): Promise<Answer> {
    const { collection, data, req } = args
    if (silent.has(collection)) return write()
    const before = kind.makes ? { ids: null, owners: [] } : await look(args)
    // Adapters turn the data into what they store, in place.
    const field = owners[collection]
    const after = field === undefined ? [] : ownersIn(data, field)
    const idInData = kind.makes ? readId(data) : null
    let answer: Answer | undefined
    try {
      answer = await write()
      return answer
    } finally {
      // What fails may have been written in part, where nothing takes it back.
      if (!kind.foundNothing?.(answer)) {
        const ids = kind.isGlobal ? null : (before.ids ?? listed(readId(answer) ?? idInData))
        const told = tell(collection, { ...before, ids }, after)
        await note(req, kind.removes ? [...told, ...emptied(collection)] : told)
      }
    }
  }

  /** Whose a document is is asked of the database only where it is certain which one it is. */
  async function look({ collection, id, where, req }: Args): Promise<Known> {
    const ids = id === undefined ? pinnedBy(where, 'id') : [String(id)]
    const field = owners[collection]
    if (field === undefined || field === 'id') return { ids, owners: null }
    const pinned = pinnedBy(where, field)
    if (pinned || ids?.length !== 1) return { ids, owners: pinned }
    const doc: unknown = await db.findOne({
      collection: collection as CollectionSlug,
      where: { id: { in: [...ids] } },
      select: { [field]: true },
      ...(req ? { req } : {}),
    })
    return { ids, owners: ownersIn(doc, field) }
  }

  function tell(collection: string, { ids, owners: before }: Known, after: readonly string[]) {
    const field = owners[collection]
    const all = before && [...new Set([...before, ...after])]
    return (ids ?? [null]).map((id): Change => {
      if (field === undefined) return { collection, id, municipalities: null }
      return { collection, id, municipalities: field === 'id' ? listed(id) : all }
    })
  }

  /** What had relations to a document that is gone. */
  function emptied(collection: string): readonly Change[] {
    const names = [...(referrers.get(collection) ?? [])]
    return names.filter((name) => !silent.has(name)).map(anythingIn)
  }
}

type Answering = Readonly<{ returning?: boolean; options?: Record<string, unknown> }>

const foundNothing =
  ({ returning, options }: Answering) =>
  (answer: unknown): boolean =>
    answer === null && returning !== false && !options?.upsert

const listed = (id: string | null): string[] | null => (id === null ? null : [id])
