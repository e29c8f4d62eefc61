import type { Journal, Row } from './journal.ts'
import { JOURNAL } from './journal-collection.ts'

/** The part of Payload's MongoDB adapter that this touches. */
type Adapter = Readonly<{
  collections: Readonly<Record<string, Readonly<{ collection: Collection }>>>
  sessions: Readonly<Record<string, object>>
}>

type Stored = Readonly<{ _id: number; origin?: unknown; changes?: unknown }>

/** The part of MongoDB's own driver. */
type Collection = Readonly<{
  insertOne: (row: Stored, options: object) => Promise<unknown>
  find: (where: object, options: object) => Readonly<{ toArray: () => Promise<Stored[]> }>
  deleteMany: (where: object) => Promise<unknown>
  findOneAndUpdate: (
    where: object,
    change: object,
    options: object,
  ) => Promise<Readonly<{ number: number }> | null>
}>

/**
 * MongoDB has many writers at once, and a number that all of them changed in their transactions would
 * let only one of them commit. So it is drawn outside, while the transaction goes on. The number of
 * one that is taken back stays unused, and a slow one's becomes visible after higher ones.
 */
export function mongodbJournal({ collections, sessions }: Adapter): Journal {
  const collection = collections[JOURNAL]?.collection
  if (!collection) throw new Error(`changes: there is no collection ${JOURNAL}.`)
  return {
    nextRow: () => {
      const drawn = drawNumber(collection).catch(() => null)
      return async (entry, transaction) => {
        const _id = (await drawn) ?? (await drawNumber(collection))
        const session = transaction === undefined ? undefined : sessions[String(transaction)]
        await collection.insertOne({ _id, ...entry }, session ? { session } : {})
      }
    },
    rowsSince: async (number, others, limit) => {
      const where = { $or: [{ _id: { $gte: number } }, { _id: { $in: others } }] }
      const rows = await collection.find(where, { ...primary, sort: { _id: 1 }, limit }).toArray()
      return rows.map(({ _id, origin, changes }): Row => ({ id: _id, origin, changes }))
    },
    newestNumbers: async (limit) => {
      const where = { _id: { $gte: 1 } }
      const how = { ...primary, sort: { _id: -1 }, limit, projection: { _id: 1 } }
      const rows = await collection.find(where, how).toArray()
      return rows.map(({ _id }) => _id)
    },
    deleteBefore: async (number) => {
      await collection.deleteMany({ _id: { $lt: number } })
    },
  }
}

/** Others may lag behind. */
const primary = { readPreference: 'primary' } as const

/** From a document beside the rows, whose id is no number. */
async function drawNumber(collection: Collection): Promise<number> {
  const drawn = await collection.findOneAndUpdate(
    { _id: 'drawn' },
    { $inc: { number: 1 } },
    { upsert: true, returnDocument: 'after', includeResultMetadata: false },
  )
  if (drawn) return drawn.number
  throw new Error('changes: the database gave no number for a row of the journal.')
}
