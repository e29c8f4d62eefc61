import type { Coverage } from '../core/index.ts'
import { isRecord } from '../portfolio/index.ts'
import {
  coverageIn,
  isOrigins,
  isPortfolio,
  type Result,
  type StoredResult,
} from '../results/index.ts'

/**
 * A municipality's figures at the end of a day. Unlike a result it keeps the figures themselves: the
 * arithmetic may change, and what was said then must stand. The portfolio is there to explain them.
 */
export type Snapshot = Pick<Result, 'number' | 'year' | 'method' | 'portfolio' | 'origins'> &
  Readonly<{
    /** The day, `YYYY-MM-DD`. */
    date: string
    computedAt: string
    /** That of the result it was taken from, or of the last one with the same content. */
    revision: string | null
    now: Coverage
    withPlans: Coverage
  }>

/** The figures of a result as they stand on a day. */
export function snapshotOf(result: StoredResult, date: string): Snapshot {
  const { number, year, method, portfolio, origins, computedAt, revision } = result
  return {
    number,
    date,
    year,
    method,
    computedAt,
    revision,
    portfolio,
    origins,
    now: coverageIn(result, 'now'),
    withPlans: coverageIn(result, 'withPlans'),
  }
}

/** Null when it is not a whole snapshot. */
export function readSnapshot(doc: unknown): Snapshot | null {
  if (!isRecord(doc)) return null
  const { portfolio, origins, now, withPlans } = doc
  if (!isPortfolio(portfolio) || !isOrigins(origins)) return null
  if (!isCoverage(now) || !isCoverage(withPlans)) return null
  return {
    number: String(doc.number),
    date: String(doc.date),
    year: Number(doc.year),
    method: String(doc.method),
    portfolio,
    origins,
    computedAt: new Date(String(doc.computedAt)).toISOString(),
    revision: typeof doc.revision === 'string' ? doc.revision : null,
    now,
    withPlans,
  }
}

/** Only this plugin writes snapshots, so their outline is proof enough of the rest. */
const isCoverage = (value: unknown): value is Coverage =>
  isRecord(value) && Array.isArray(value.cells) && Array.isArray(value.levels)
