import type { BaseDatabaseAdapter } from 'payload'
import type { SqliteAdapter } from './drizzle.ts'
import { rememberingFind } from './find.ts'
import { openReadOnlyConnection } from './read-only-connection.ts'

/**
 * Lets the adapter answer reads outside transactions from what it has learned of Payload's own: see
 * docs/decisions/0027. Whatever it cannot, or fails at, Payload answers as before.
 *
 * @param file the database, which is read through a connection of its own
 */
export function rememberReads(given: BaseDatabaseAdapter, file: string): void {
  const adapter = given as SqliteAdapter
  const own = { find: adapter.find, findOne: adapter.findOne, count: adapter.count }
  const { destroy } = adapter
  const connection = openReadOnlyConnection(file)
  const remembering = rememberingFind(
    adapter,
    {
      find: (view, question) => own.find.call(view, question),
      findOne: (view, { collection, draftsEnabled, joins, locale, select, where }) =>
        own.findOne.call(view, { collection, draftsEnabled, joins, locale, select, where }),
      count: (view, { collection, locale, where }) =>
        own.count.call(view, { collection, locale, where }),
    },
    connection.ask,
  )

  adapter.find = async (asked) => {
    const { req, ...question } = asked
    const isRemembered = !isInTransaction(adapter, await req?.transactionID)
    const found = isRemembered ? await orNull(() => remembering.find(question)) : null
    return (found ?? own.find.call(adapter, asked)) as never
  }

  adapter.findOne = async (asked) => {
    const { req, ...question } = asked
    const isRemembered = !isInTransaction(adapter, await req?.transactionID)
    const found = isRemembered ? await orNull(() => remembering.findOne(question)) : null
    return (found ? (found[0] ?? null) : own.findOne.call(adapter, asked)) as never
  }

  adapter.destroy = async () => {
    connection.close()
    await destroy?.call(adapter)
  }
}

/** What a transaction has written is seen on its own connection only. */
const isInTransaction = ({ sessions }: SqliteAdapter, id: unknown): boolean =>
  (typeof id === 'string' || typeof id === 'number') && Object.hasOwn(sessions, id)

/** Payload asks again, and says what is wrong in its own words: that the file is locked, or a query bad. */
async function orNull<Result>(work: () => Promise<Result>): Promise<Result | null> {
  try {
    return await work()
  } catch {
    return null
  }
}
