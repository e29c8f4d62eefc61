import type { BaseDatabaseAdapter, PayloadRequest } from 'payload'
import type { SqliteAdapter } from './drizzle.ts'
import { type Ask, rememberingFind } from './find.ts'

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
  const own = { find: adapter.find, findOne: adapter.findOne, count: adapter.count }
  const remembering = rememberingFind(adapter, {
    find: (view, question) => own.find.call(view, question),
    findOne: (view, { collection, draftsEnabled, joins, locale, select, where }) =>
      own.findOne.call(view, { collection, draftsEnabled, joins, locale, select, where }),
    count: (view, { collection, locale, where }) =>
      own.count.call(view, { collection, locale, where }),
  })

  /** What a transaction has written is seen on its own connection only. */
  async function askFor(req: Partial<PayloadRequest> | undefined): Promise<Ask> {
    const id: unknown = await req?.transactionID
    return isUnderWay(adapter, id) ? askInTransaction : ask
  }

  adapter.find = async (asked) => {
    const { req, ...question } = asked
    const found = await orNull(async () => remembering.find(question, await askFor(req)))
    return (found ?? own.find.call(adapter, asked)) as never
  }

  adapter.findOne = async (asked) => {
    const { req, ...question } = asked
    const found = await orNull(async () => remembering.findOne(question, await askFor(req)))
    return (found ? (found[0] ?? null) : own.findOne.call(adapter, asked)) as never
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
