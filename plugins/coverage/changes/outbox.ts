import type { Payload, PayloadRequest } from 'payload'
import { type Id, readId } from '../portfolio/index.ts'
import { CHANGES } from './changes-collection.ts'
import { readTouched, type Touched } from './touched.ts'

/** A change whose figures are still to be computed. */
export type Change = Readonly<{ id: Id; touched: Touched }>

/**
 * Writes a change down in the transaction that makes it. Both are stored or neither is, so that
 * nothing is forgotten when the process dies between a change and its figures.
 */
export async function writeDown(req: PayloadRequest, touched: Touched): Promise<Change> {
  const doc: unknown = await req.payload.db.create({ collection: CHANGES, data: { touched }, req })
  const id = readId(doc)
  if (id === null) throw new Error('coverage: the database gave no id for a change.')
  return { id, touched }
}

/** Changes that wait, the oldest first. */
export async function listChanges(
  payload: Payload,
  { before, limit }: Readonly<{ before?: Date; limit: number }>,
): Promise<Change[]> {
  const { docs } = await payload.db.find<{ id: Id; touched?: unknown }>({
    collection: CHANGES,
    where: before ? { createdAt: { less_than: before.toISOString() } } : {},
    sort: 'createdAt',
    limit,
    pagination: false,
  })
  return docs.map(({ id, touched }) => ({ id, touched: readTouched(touched) }))
}

/** Their figures are computed, or their municipalities are marked. */
export async function crossOut(payload: Payload, changes: readonly Change[]): Promise<void> {
  if (changes.length === 0) return
  const where = { id: { in: changes.map(({ id }) => id) } }
  await payload.db.deleteMany({ collection: CHANGES, where })
}

/** Whether a change that touches these figures has not been settled. */
export async function isWaiting(payload: Payload, municipality: Id): Promise<boolean> {
  const changes = await listChanges(payload, { limit: 100 })
  return changes.some(
    ({ touched }) =>
      touched.everything ||
      // Who uses a programme is not known before it is settled.
      touched.programs.length > 0 ||
      touched.municipalities.some(({ id }) => id === municipality),
  )
}
