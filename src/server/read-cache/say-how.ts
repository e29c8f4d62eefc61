import type { CacheAnswer } from '../metrics/index.ts'
import type { Finished } from './make-once.ts'

/** How an answer came about, for the metrics and for its asker: names and values of headers in turn. */
export type How = Readonly<{ outcome: CacheAnswer; headers: readonly string[] }>

/** Says how an answer came about, in headers: RFC 9211, and for those that were made what it took. */
export const hit: How = { outcome: 'hit', headers: ['cache-status', 'tiltaksvifte; hit'] }

export const madeNow = ({ isKeepable, reads, databaseTime }: Finished): How => ({
  outcome: isKeepable ? 'miss' : 'uncached',
  headers: [
    ...['cache-status', `tiltaksvifte; fwd=miss${isKeepable ? '; stored' : ''}`],
    ...['server-timing', `db;dur=${databaseTime.toFixed(1)};desc="${reads} reads"`],
  ],
})

/** @param age milliseconds since it was last certain that the answer holds */
export const stale = (age: number): How => ({
  outcome: 'stale',
  headers: [
    ...['cache-status', 'tiltaksvifte; hit; detail=stale'],
    ...['age', String(Math.floor(age / 1000))],
    ...['warning', '111 - "Revalidation Failed"'],
  ],
})
