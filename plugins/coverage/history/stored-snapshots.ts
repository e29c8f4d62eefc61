import type { Payload, Where } from 'payload'
import { readSnapshot, type Snapshot } from './snapshot.ts'
import { SNAPSHOTS } from './snapshots-collection.ts'

/** What is cheap to read of a snapshot: everything but what it holds. */
export type SnapshotOutline = Pick<Snapshot, 'date' | 'year' | 'method' | 'revision'> &
  Readonly<{ key: string }>

type Place = Readonly<{ number: string; date: string }>

/** Names the one snapshot there is of a municipality and a day. */
export const keyOf = ({ number, date }: Place): string => `${number} ${date}`

/** The newest snapshot of a municipality that is no later than a day, past access rules. */
export async function findSnapshotAt(
  payload: Payload,
  { number, date }: Place,
): Promise<Snapshot | null> {
  const outline = await findOutlineAt(payload, { number, date })
  return outline && findSnapshot(payload, outline.key)
}

/** The same, without what it holds: sorting whole snapshots would read them all. */
export async function findOutlineAt(
  payload: Payload,
  { number, date }: Place,
): Promise<SnapshotOutline | null> {
  const where: Where = {
    and: [{ number: { equals: number } }, { date: { less_than_equal: date } }],
  }
  const [newest] = await findOutlines(payload, where, { sort: '-date', limit: 1 })
  return newest ?? null
}

/** Every snapshot of a municipality, the oldest first. */
export async function listOutlines(payload: Payload, number: string): Promise<SnapshotOutline[]> {
  return findOutlines(payload, { number: { equals: number } }, { sort: 'date' })
}

/** The oldest snapshot of a municipality. */
export async function findFirstOutline(
  payload: Payload,
  number: string,
): Promise<SnapshotOutline | null> {
  const where = { number: { equals: number } }
  const [first] = await findOutlines(payload, where, { sort: 'date', limit: 1 })
  return first ?? null
}

/** Some snapshots by their keys, in no order. */
export async function listSnapshots(
  payload: Payload,
  keys: readonly string[],
): Promise<Snapshot[]> {
  const { docs } = await payload.db.find<Record<string, unknown>>({
    collection: SNAPSHOTS,
    where: { key: { in: [...keys] } },
    pagination: false,
  })
  return docs.flatMap((doc) => readSnapshot(doc) ?? [])
}

export async function findSnapshot(payload: Payload, key: string): Promise<Snapshot | null> {
  const where = { key: { equals: key } }
  return readSnapshot(await payload.db.findOne({ collection: SNAPSHOTS, where }))
}

/**
 * Stores the snapshot of a day unless somebody else has stored one since `over` was read. Of two
 * processes at once, the one that knows less cannot write over the other.
 *
 * @param over the revision that is there; undefined when there is no snapshot of that day
 * @returns whether it was stored
 */
export async function storeSnapshot(
  payload: Payload,
  snapshot: Snapshot,
  over: string | null | undefined,
): Promise<boolean> {
  const data = dataOf(snapshot)
  if (over === undefined) return createSnapshot(payload, data)
  return updateSnapshot(payload, { key: data.key, over, data })
}

/** Says that a later result has the same content. */
export async function renewRevision(
  payload: Payload,
  { key, revision }: SnapshotOutline,
  renewed: string | null,
): Promise<boolean> {
  return updateSnapshot(payload, { key, over: revision, data: { revision: renewed } })
}

export async function deleteSnapshots(payload: Payload, keys: readonly string[]): Promise<void> {
  await payload.db.deleteMany({ collection: SNAPSHOTS, where: { key: { in: [...keys] } } })
}

async function findOutlines(
  payload: Payload,
  where: Where,
  order: Readonly<{ sort: string; limit?: number }>,
): Promise<SnapshotOutline[]> {
  const { docs } = await payload.db.find<Record<string, unknown>>({
    collection: SNAPSHOTS,
    where,
    select: { key: true, date: true, year: true, method: true, revision: true },
    ...order,
    pagination: false,
  })
  return docs.map(({ key, date, year, method, revision }) => ({
    key: String(key),
    date: String(date),
    year: Number(year),
    method: String(method),
    revision: typeof revision === 'string' ? revision : null,
  }))
}

async function createSnapshot(
  payload: Payload,
  data: Readonly<{ key: string }> & Record<string, unknown>,
): Promise<boolean> {
  try {
    await payload.db.create({ collection: SNAPSHOTS, data, returning: false })
    return true
  } catch (error) {
    // The other of two processes was first, or there is something wrong.
    const where = { key: { equals: data.key } }
    const { totalDocs } = await payload.db.count({ collection: SNAPSHOTS, where })
    if (totalDocs === 0) throw error
    return false
  }
}

type Update = Readonly<{ key: string; over: string | null; data: Record<string, unknown> }>

async function updateSnapshot(payload: Payload, { key, over, data }: Update): Promise<boolean> {
  const replaced: unknown = await payload.db.updateOne({
    collection: SNAPSHOTS,
    where: { and: [{ key: { equals: key } }, revisionIs(over)] },
    data,
    // One statement: it finds and changes at once, or finds nothing.
    options: { atomic: true },
  })
  return replaced !== null && replaced !== undefined
}

const revisionIs = (revision: string | null): Where =>
  revision === null ? { revision: { exists: false } } : { revision: { equals: revision } }

const dataOf = (snapshot: Snapshot) => ({
  ...snapshot,
  key: keyOf(snapshot),
  effective: snapshot.now.index?.effective ?? null,
  reach: snapshot.now.index?.reach ?? null,
  breadth: snapshot.now.index?.breadth ?? null,
  withPlansEffective: snapshot.withPlans.index?.effective ?? null,
})
