import type { PayloadRequest } from 'payload'
import { SNAPSHOTS } from './snapshots-collection.ts'
import { keyOf } from './stored-snapshots.ts'

/** Gives the snapshots of one number another, in the transaction of the change that calls for it. */
export async function renumberHistory(
  req: PayloadRequest,
  before: string,
  number: string,
): Promise<void> {
  const { db } = req.payload
  const { docs } = await db.find<{ id: string | number; date?: unknown }>({
    collection: SNAPSHOTS,
    where: { number: { equals: before } },
    select: { date: true },
    pagination: false,
    req,
  })
  for (const { id, date } of docs) {
    await db.updateOne({
      collection: SNAPSHOTS,
      id,
      data: { number, key: keyOf({ number, date: String(date) }) },
      returning: false,
      req,
    })
  }
}

/** Deletes the snapshots of one number, in the transaction of the deletion that calls for it. */
export async function deleteHistory(req: PayloadRequest, number: string): Promise<void> {
  const where = { number: { equals: number } }
  await req.payload.db.deleteMany({ collection: SNAPSHOTS, where, req })
}
