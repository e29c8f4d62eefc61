import type { Payload } from 'payload'
import type { Coverage } from '../core/index.ts'
import { isRecord } from '../portfolio/index.ts'
import type { Result } from './compute-result.ts'
import { RESULTS } from './results-collection.ts'

export type StoredResult = Result & Readonly<{ computedAt: string }>

/** The whole stored result of a municipality, past access rules: callers answer for what they show of it. */
export async function readResult(payload: Payload, number: string): Promise<StoredResult | null> {
  const doc: unknown = await payload.db.findOne({
    collection: RESULTS,
    where: { number: { equals: number } },
  })
  if (!isRecord(doc) || !isCoverage(doc.now) || !isCoverage(doc.withPlans)) return null
  return {
    number,
    year: Number(doc.year),
    method: String(doc.method),
    computedAt: String(doc.computedAt),
    now: doc.now,
    withPlans: doc.withPlans,
  }
}

/** Only this plugin writes results, so their outline is proof enough of the rest. */
const isCoverage = (value: unknown): value is Coverage =>
  isRecord(value) && 'index' in value && Array.isArray(value.cells) && Array.isArray(value.gaps)
