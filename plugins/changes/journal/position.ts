/** How far a process has read the journal. */
export type Position = Readonly<{
  /** The highest number it has seen; 0 before there is any. */
  last: number
  /** Lower numbers it has not seen, and when it first missed them: of transactions that are still open, or were taken back. */
  missing: ReadonlyMap<number, number>
}>

type Row = Readonly<{ id: number }>

/** In milliseconds: longer than any transaction lives (MongoDB ends them after 60 seconds). */
const patience = 90_000

/** More numbers than this are not kept track of. */
export const mostNumbers = 5000

/** So many transactions may have been open when the oldest row was written. */
const mostOpen = 100

/** Where to begin, from the newest numbers of the journal. */
export function begin(numbers: readonly number[], now: number): Position {
  const last = Math.max(0, ...numbers)
  const first = Math.max(1, Math.min(last, ...numbers) - mostOpen)
  const missing = numbersBetween(first - 1, last, new Set(numbers))
  return { last, missing: new Map(missing.map((number) => [number, now])) }
}

/**
 * The next position, and which of the rows are new: rows become visible in the order of their
 * commits, which is not that of their numbers.
 *
 * @param rows all from the position's last number on, and those of its missing numbers that are there
 * @returns null when rows in between may have been deleted, or are too many to keep track of
 */
export function advance<Each extends Row>(
  { last, missing }: Position,
  rows: readonly Each[],
  now: number,
): Readonly<{ position: Position; news: readonly Each[] }> | null {
  const there = new Set(rows.map(({ id }) => id))
  // Rows are deleted from the lowest on, so that none is gone between this one and the newest.
  if (last > 0 && !there.has(last)) return null
  const newest = rows.reduce((highest, { id }) => Math.max(highest, id), last)
  if (newest - last > mostNumbers) return null
  const waiting = [...missing].filter(
    ([number, since]) => !there.has(number) && now - since < patience,
  )
  const skipped = numbersBetween(last, newest, there)
  if (waiting.length + skipped.length > mostNumbers) return null
  const news = rows.filter(({ id }) => id > last || missing.has(id))
  const stillMissing = new Map([...waiting, ...skipped.map((number) => [number, now] as const)])
  return { position: { last: newest, missing: stillMissing }, news }
}

/** Those after the one and before the other that are not there. */
function numbersBetween(from: number, to: number, there: ReadonlySet<number>): number[] {
  const numbers = Array.from({ length: Math.max(0, to - from - 1) }, (_, at) => from + 1 + at)
  return numbers.filter((number) => !there.has(number))
}
