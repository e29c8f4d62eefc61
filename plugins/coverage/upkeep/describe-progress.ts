import type { Payload, Where } from 'payload'
import { countChanges } from '../changes/index.ts'
import { RESULTS } from '../results/index.ts'

/** How far the computing of what waits has come. */
export type Progress = Readonly<{
  /** Municipalities whose result waits. */
  pending: number
  /** Municipalities set to wait since the oldest of those; 0 when none waits. */
  of: number
  /** When the oldest of those was set to wait. */
  since: string | null
  /** Changes that have not been settled; above 0 for more than seconds when something fails. */
  changes: number
}>

export async function describeProgress(payload: Payload): Promise<Progress> {
  const [{ docs }, pending, changes] = await Promise.all([
    payload.db.find<{ markedAt?: unknown }>({
      collection: RESULTS,
      where: isPending,
      select: { markedAt: true },
      sort: 'markedAt',
      limit: 1,
      pagination: false,
    }),
    count(payload, isPending),
    countChanges(payload),
  ])
  const oldest = docs[0]?.markedAt
  const since = oldest ? new Date(String(oldest)).toISOString() : null
  const of = since ? await count(payload, { markedAt: { greater_than_equal: since } }) : 0
  return { pending, of, since, changes }
}

const isPending: Where = { isPending: { equals: true } }

async function count(payload: Payload, where: Where): Promise<number> {
  const { totalDocs } = await payload.db.count({ collection: RESULTS, where })
  return totalDocs
}
