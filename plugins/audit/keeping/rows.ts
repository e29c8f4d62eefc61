import type { Payload, PayloadRequest, Where } from 'payload'
import type { Link } from '../chain/index.ts'
import { type Entry, signedFields } from '../entries/index.ts'
import { LOG } from '../log-collection.ts'
import { isRecord } from '../read.ts'

type Id = string | number

/** A row as it is stored. One that is not sealed yet has no place in the chain. */
export type StoredRow = Readonly<{
  id: Id
  content: Link['content']
  signature: string
  sequence: number | null
  previous: string
  hash: string
}>

type Where_ = Readonly<{ where: Where; sort: string | string[]; limit: number }>

/** Writes a row in the transaction of the request, past every hook and rule: no door does this. */
export async function insertRow(
  req: PayloadRequest,
  entry: Entry,
  signature: string,
): Promise<void> {
  const { changes, ...rest } = entry
  await req.payload.db.create({
    collection: LOG,
    data: { ...rest, changes: [...changes], signature },
    req,
    returning: false,
  })
}

/** Gives a row its place in the chain. */
export async function placeRow(
  req: PayloadRequest,
  id: Id,
  place: Readonly<{ sequence: number; previous: string; hash: string }>,
): Promise<void> {
  await req.payload.db.updateOne({
    collection: LOG,
    id,
    data: { ...place },
    req,
    returning: false,
  })
}

/** Rows that have no place yet, the oldest first. */
export const listUnsealed = (from: Payload | PayloadRequest, limit: number): Promise<StoredRow[]> =>
  listRows(from, { where: { sequence: { exists: false } }, sort: ['at', 'entry'], limit })

/** The sealed rows after a number, in order. */
export const listSealed = (
  from: Payload | PayloadRequest,
  after: number,
  limit: number,
): Promise<StoredRow[]> =>
  listRows(from, { where: { sequence: { greater_than: after } }, sort: 'sequence', limit })

/** The row with the highest number, or null. */
export async function findLast(req: PayloadRequest): Promise<StoredRow | null> {
  const where = { sequence: { greater_than: 0 } }
  const [last] = await listRows(req, { where, sort: '-sequence', limit: 1 })
  return last ?? null
}

/** The first sealed row that is not older than a moment, or null. */
export async function findFirstSince(payload: Payload, moment: Date): Promise<StoredRow | null> {
  const where: Where = {
    and: [{ sequence: { greater_than: 0 } }, { at: { greater_than_equal: moment.toISOString() } }],
  }
  const [first] = await listRows(payload, { where, sort: 'sequence', limit: 1 })
  return first ?? null
}

/** Which of these entries are in the log. */
export async function findEntries(
  req: PayloadRequest,
  entries: readonly string[],
): Promise<StoredRow[]> {
  if (entries.length === 0) return []
  return listRows(req, { where: { entry: { in: [...entries] } }, sort: 'at', limit: 0 })
}

/** Deletes the beginning of the chain. */
export async function deleteUpTo(req: PayloadRequest, sequence: number): Promise<void> {
  const where = { sequence: { less_than_equal: sequence } }
  await req.payload.db.deleteMany({ collection: LOG, where, req })
}

async function listRows(from: Payload | PayloadRequest, wanted: Where_): Promise<StoredRow[]> {
  const isRequest = 'payload' in from
  const { db } = isRequest ? from.payload : from
  const { docs } = await db.find<Record<string, unknown> & { id: Id }>({
    collection: LOG,
    ...wanted,
    pagination: false,
    ...(isRequest ? { req: from } : {}),
  })
  return docs.map(readRow)
}

function readRow(doc: Readonly<Record<string, unknown>> & { id: Id }): StoredRow {
  const { id, sequence, previous, hash, signature } = doc
  return {
    id,
    content: readContent(doc),
    signature: textOf(signature),
    sequence: typeof sequence === 'number' ? sequence : null,
    previous: textOf(previous),
    hash: textOf(hash),
  }
}

/** What was signed, as it was when it was signed. */
function readContent(doc: Readonly<Record<string, unknown>>): Link['content'] {
  const content = Object.fromEntries(signedFields.map((name) => [name, doc[name]]))
  return { ...content, entry: textOf(doc.entry), at: momentOf(doc.at) }
}

function momentOf(value: unknown): unknown {
  const moment = value instanceof Date ? value : new Date(String(value))
  return Number.isNaN(moment.getTime()) ? String(value) : moment.toISOString()
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** A row that has its place, or null. */
export function linkOf(row: StoredRow): Link | null {
  const { sequence } = row
  return sequence === null || !isRecord(row.content) ? null : { ...row, sequence }
}
