import type { Where } from 'payload'
import type { SqliteAdapter } from './drizzle.ts'
import type { Question } from './plans.ts'

/** What is known of reading one document, or one version, by its id. */
export type Remembered = Readonly<{
  /** Whether it is read by one statement that has been learned. */
  isKnown: (question: Question) => Promise<boolean>
  /** Whether some of it stands in other tables. */
  hasRelated: (question: Question) => Promise<boolean>
}>

/**
 * Payload answers a save with what it reads of it afterwards, by a statement that it builds anew each
 * time. Here it writes only, and what it has written is read as anything else is read. What is
 * changed and has no related rows is left to Payload: it comes back from the very statement that writes.
 */
export function readBack(
  adapter: SqliteAdapter,
  { documents, versions }: Readonly<{ documents: Remembered; versions: Remembered }>,
): void {
  const { create, updateOne, createVersion } = adapter

  adapter.create = async (asked) => {
    const { collection, req, returning, select } = asked
    const question = { ...one, collection, select }
    if (returning === false || !(await documents.isKnown({ ...question, where: withId(anyId) }))) {
      return create.call(adapter, asked) as never
    }
    const { view, first } = noteInserted(adapter)
    await create.call(view, { ...asked, returning: false })
    const { docs } = await adapter.find({ ...question, where: withId(first()), req })
    return docs[0] as never
  }

  adapter.updateOne = async (asked) => {
    const { collection, id, req, returning, select } = asked
    if (returning === false || !id) return updateOne.call(adapter, asked)
    const question = { ...one, collection, select, where: withId(id) }
    if (!(await documents.hasRelated(question))) return updateOne.call(adapter, asked)
    await updateOne.call(adapter, { ...asked, returning: false })
    const { docs } = await adapter.find({ ...question, req })
    return (docs[0] ?? null) as never
  }

  adapter.createVersion = async (asked) => {
    const { collectionSlug: collection, req, returning, select } = asked
    const question = { ...one, collection, select }
    const { view, first } = noteInserted(leavingOlderAlone(adapter))
    if (returning === false || !(await versions.isKnown({ ...question, where: withId(anyId) }))) {
      return createVersion.call(view, asked) as never
    }
    await createVersion.call(view, { ...asked, returning: false })
    const { docs } = await adapter.findVersions({ ...question, where: withId(first()), req })
    return docs[0] as never
  }
}

/** In an order without a join. */
const one = { limit: 1, pagination: false, sort: 'id' } as const

const anyId = '00000000-0000-4000-8000-000000000000'

const withId = (id: unknown): Where => ({ id: { equals: id } })

/** Payload does not tell which id something new has got. Its own row is the first that it writes. */
function noteInserted(adapter: SqliteAdapter) {
  let first: unknown
  const insert: SqliteAdapter['insert'] = async (asked) => {
    const rows = await adapter.insert(asked)
    first ??= rows[0]?.id
    return rows
  }
  const view: SqliteAdapter = Object.create(adapter, { insert: { value: insert } })
  return { view, first: () => first }
}

/**
 * With every new version Payload says of all older ones that they are not the latest, which writes each
 * of them again. Only those of which it is not said yet are written here.
 */
function leavingOlderAlone(adapter: SqliteAdapter): SqliteAdapter {
  const execute: SqliteAdapter['execute'] = async (asked) => {
    // The other engine does without it.
    const { sql } = await import('@payloadcms/db-sqlite/drizzle')
    return adapter.execute({ ...asked, sql: sql`${asked.sql} AND latest IS NOT false` })
  }
  return Object.create(adapter, { execute: { value: execute } })
}
