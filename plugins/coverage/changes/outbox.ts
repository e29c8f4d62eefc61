import type { Payload, PayloadRequest, Where } from 'payload'
import { type Id, readId } from '../portfolio/index.ts'
import { CHANGES } from './changes-collection.ts'
import { concerns, readTouched, type Touched } from './touched.ts'

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
    where: {
      ...waiting(payload),
      ...(before ? { createdAt: { less_than: before.toISOString() } } : {}),
    },
    sort: 'createdAt',
    limit,
    pagination: false,
  })
  return docs.map(({ id, touched }) => ({ id, touched: readTouched(touched) }))
}

/** How many changes wait. */
export async function countChanges(payload: Payload): Promise<number> {
  // Of a whole collection MongoDB answers with an estimate.
  const where = { createdAt: { exists: true }, ...waiting(payload) }
  const { totalDocs } = await payload.db.count({ collection: CHANGES, where })
  return totalDocs
}

/** Settled here, and perhaps not deleted yet. */
const settled = new WeakMap<Payload, Set<Id>>()

/**
 * Those that are settled are left out by the question, not from its answer: they may be deleted, and
 * forgotten here, before it comes.
 */
function waiting(payload: Payload): Where {
  const known = [...(settled.get(payload) ?? [])]
  return known.length === 0 ? {} : { id: { not_in: known } }
}

/**
 * Their figures are computed, or their municipalities are marked. Nobody waits for the deletion: a
 * change that is still there is settled once more, to the same end.
 */
export function crossOut(payload: Payload, changes: readonly Change[]): void {
  const known = settled.get(payload) ?? new Set<Id>()
  settled.set(payload, known)
  if (known.size === 0) deleteSoon(payload, known)
  for (const { id } of changes) known.add(id)
}

/** Deletes changes that a comparison of every result has settled; whoever asked waits for it. */
export async function deleteChanges(payload: Payload, changes: readonly Change[]): Promise<void> {
  if (changes.length > 0)
    await deleteById(
      payload,
      changes.map(({ id }) => id),
    )
}

async function deleteById(payload: Payload, ids: Id[]): Promise<void> {
  await payload.db.deleteMany({ collection: CHANGES, where: { id: { in: ids } } })
}

/** Many at once cost as much as one. In milliseconds. */
const together = 200

function deleteSoon(payload: Payload, known: Set<Id>): void {
  const timer = setTimeout(async () => {
    const ids = [...known]
    try {
      await deleteById(payload, ids)
    } catch (err) {
      payload.logger.warn({ err }, 'coverage: changes were not crossed out')
    }
    for (const id of ids) known.delete(id)
    if (known.size > 0) deleteSoon(payload, known)
  }, together)
  timer.unref()
}

/** Whether a change that touches these figures has not been settled. */
export async function isWaiting(payload: Payload, municipality: Id): Promise<boolean> {
  return (await findWaiting(payload))(municipality)
}

/** The same for many municipalities. */
export async function findWaiting(payload: Payload): Promise<(municipality: Id) => boolean> {
  const changes = await listChanges(payload, { limit: 100 })
  return (municipality) => changes.some(({ touched }) => concerns(touched, municipality))
}

/** Whether a change, as it is stored, concerns a municipality. */
export const concernsMunicipality = (
  { touched }: Readonly<{ touched?: unknown }>,
  municipality: Id,
): boolean => concerns(readTouched(touched), municipality)
