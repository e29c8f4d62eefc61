import type { Finished } from './make-once.ts'

/** Says how an answer came about, in headers: RFC 9211, and for those that were made what it took. */
export const hit: readonly string[] = ['cache-status', 'tiltaksvifte; hit']

export const madeNow = ({ isKeepable, reads, databaseTime }: Finished): string[] => [
  ...['cache-status', `tiltaksvifte; fwd=miss${isKeepable ? '; stored' : ''}`],
  ...['server-timing', `db;dur=${databaseTime.toFixed(1)};desc="${reads} reads"`],
]

/** @param age milliseconds since it was last certain that the answer holds */
export const stale = (age: number): string[] => [
  ...['cache-status', 'tiltaksvifte; hit; detail=stale'],
  ...['age', String(Math.floor(age / 1000))],
  ...['warning', '111 - "Revalidation Failed"'],
]
