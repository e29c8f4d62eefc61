import {
  type BaseDatabaseAdapter,
  buildVersionCollectionFields,
  type CollectionSlug,
  type FlattenedField,
  type PayloadRequest,
} from 'payload'
import type { SqliteAdapter } from './drizzle.ts'
import { type Ask, rememberingFind } from './find.ts'
import type { Own } from './learn.ts'
import type { FieldsOf } from './plans.ts'
import { readBack } from './read-back.ts'

/** How the file is asked. */
export type Asks = Readonly<{
  /** What is committed. */
  ask: Ask
  /** What the transaction under way sees, of which there is one at a time. */
  askInTransaction: Ask
}>

/**
 * Lets the adapter answer reads from what it has learned of Payload's own: see docs/decisions/0027.
 * Whatever it cannot, or fails at, Payload answers as before.
 */
export function rememberReads(given: BaseDatabaseAdapter, { ask, askInTransaction }: Asks): void {
  const adapter = given as SqliteAdapter
  const { find, findOne, count, findVersions, countVersions, deleteMany } = adapter
  const documents = rememberingFind(adapter, {
    find: (view, question) => find.call(view, question),
    findOne: (view, { collection, draftsEnabled, joins, locale, select, where }) =>
      findOne.call(view, { collection, draftsEnabled, joins, locale, select, where }),
    count: (view, { collection, locale, where }) => count.call(view, { collection, locale, where }),
    fieldsOf: (collection) => adapter.payload.collections[collection]?.config.flattenedFields ?? [],
  })
  const listVersions: Own = (view, question) => findVersions.call(view, question)
  const versions = rememberingFind(adapter, {
    find: listVersions,
    findOne: listVersions,
    count: (view, { collection, locale, where }) =>
      countVersions.call(view, { collection, locale, where }),
    fieldsOf: fieldsOfVersions(adapter),
  })

  /** What a transaction has written is seen on its own connection only. */
  async function askFor(req: Partial<PayloadRequest> | undefined): Promise<Ask> {
    const id: unknown = await req?.transactionID
    return isUnderWay(adapter, id) ? askInTransaction : ask
  }

  adapter.find = async (asked) => {
    const { req, ...question } = asked
    const found = await orNull(async () => documents.find(question, await askFor(req)))
    return (found ?? find.call(adapter, asked)) as never
  }

  adapter.findOne = async (asked) => {
    const { req, ...question } = asked
    const found = await orNull(async () => documents.findOne(question, await askFor(req)))
    return (found ? (found[0] ?? null) : findOne.call(adapter, asked)) as never
  }

  adapter.findVersions = async (asked) => {
    const { req, ...question } = asked
    const found = await orNull(async () => versions.find(question, await askFor(req)))
    return (found ?? findVersions.call(adapter, asked)) as never
  }

  readBack(adapter, { documents, versions })

  /** Where it joins, Payload looks for what is to be deleted first: every save takes away a lock that is hardly ever there. */
  adapter.deleteMany = async (asked) => {
    const { collection, req, where } = asked
    const question = { collection, locale: req?.locale, limit: 0, where } as const
    const looked = { ...question, pagination: false, select: { id: true } } as const
    const none = await orNull(async () => documents.findsNone(looked, await askFor(req)))
    if (!none) await deleteMany.call(adapter, asked)
  }
}

/** What Payload makes anew for every question about versions. */
function fieldsOfVersions(adapter: SqliteAdapter): FieldsOf {
  const known = new Map<CollectionSlug, FlattenedField[]>()
  return (collection) => {
    const { config } = adapter.payload.collections[collection]
    const fields =
      known.get(collection) ?? buildVersionCollectionFields(adapter.payload.config, config, true)
    known.set(collection, fields)
    return fields
  }
}

const isUnderWay = ({ sessions }: SqliteAdapter, id: unknown): boolean =>
  (typeof id === 'string' || typeof id === 'number') && Object.hasOwn(sessions, id)

/** Payload asks again, and says what is wrong in its own words: that the file is locked, or a query bad. */
async function orNull<Result>(work: () => Promise<Result>): Promise<Result | null> {
  try {
    return await work()
  } catch {
    return null
  }
}
