import type { BaseDatabaseAdapter } from 'payload'
import { rememberingFind } from './find.ts'
import type { MongoAdapter } from './mongo.ts'
import { Unreadable } from './unreadable.ts'

/**
 * Lets the adapter answer reads outside transactions with MongoDB's driver alone, asking what it has
 * learned of Payload: see docs/decisions/0034. What it does not know, Payload answers as before.
 */
export function readPastMongoose(given: BaseDatabaseAdapter): void {
  const adapter = given as MongoAdapter
  const own = { find: adapter.find, findOne: adapter.findOne }
  const remembering = rememberingFind(adapter, {
    find: (view, question) => own.find.call(view, question),
    findOne: (view, { collection, draftsEnabled, joins, locale, select, where }) =>
      own.findOne.call(view, { collection, draftsEnabled, joins, locale, select, where }),
  })

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
}

/** What a transaction has written is seen in its own session only. */
const isInTransaction = ({ sessions }: MongoAdapter, id: unknown): boolean =>
  (typeof id === 'string' || typeof id === 'number') && Object.hasOwn(sessions, id)

/** Null for documents that are stored in a way of their own. What MongoDB refuses, it would refuse Payload too. */
async function orNull<Result>(work: () => Promise<Result>): Promise<Result | null> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Unreadable) return null
    throw error
  }
}
