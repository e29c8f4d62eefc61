import type { Payload, PayloadRequest, Where } from 'payload'
import { reasons, type Standing, states } from '../core/index.ts'
import { LINKS } from '../links-collection.ts'

/** An address with what is known of it. */
export type StoredLink = Standing &
  Readonly<{
    id: string
    address: string
    /** The documents it stands in, each as `collection/id`. */
    documents: readonly string[]
  }>

type Wanted = Readonly<{
  where: Where
  sort?: string
  limit?: number
  page?: number
  req?: PayloadRequest
}>

/** Stored links, and how many there are in all. */
export async function findLinks(
  { db }: Payload,
  { where, sort = 'address', limit = 0, page = 1, req }: Wanted,
): Promise<Readonly<{ links: readonly StoredLink[]; total: number }>> {
  const { docs, totalDocs } = await db.find<Readonly<Record<string, unknown>>>({
    collection: LINKS,
    where,
    sort,
    limit,
    page,
    pagination: limit > 0,
    ...(req ? { req } : {}),
  })
  return { links: docs.map(readLink), total: totalDocs ?? docs.length }
}

/** Stores what is known of an address after it has been asked. */
export async function storeStanding(
  { db }: Payload,
  id: string,
  { state, reason, status, failures, failingSince, askedAt, nextAt }: Standing,
): Promise<void> {
  const data = { state, reason, status, failures, failingSince, askedAt, nextAt }
  await db.updateOne({ collection: LINKS, id, data, returning: false })
}

function readLink(row: Readonly<Record<string, unknown>>): StoredLink {
  return {
    id: String(row.id),
    address: String(row.address),
    documents: Array.isArray(row.documents) ? row.documents.map(String) : [],
    state: states.find((state) => state === row.state) ?? 'unasked',
    reason: reasons.find((reason) => reason === row.reason) ?? null,
    status: typeof row.status === 'number' ? row.status : null,
    failures: typeof row.failures === 'number' ? row.failures : 0,
    failingSince: readTime(row.failingSince),
    askedAt: readTime(row.askedAt),
    nextAt: readTime(row.nextAt) ?? new Date(0).toISOString(),
  }
}

/** One database gives a time as text and the other as a date. */
const readTime = (value: unknown): string | null => {
  if (value instanceof Date) return value.toISOString()
  return typeof value === 'string' ? value : null
}
