import type { Journal } from './journal.ts'

/** In milliseconds. */
const pause = 60_000

/** Rows are kept for so many pauses: longer than a process is away that need not forget everything. */
const kept = 10

/**
 * Deletes rows that were there ten minutes ago, and leaves the last of them, so that the journal is
 * never empty and numbers go on. Told by when this process saw a number, and by nobody's clock.
 *
 * @returns stops it
 */
export function keepShort(
  { deleteBefore }: Journal,
  {
    lastNumber,
    onFailure,
  }: Readonly<{ lastNumber: () => number; onFailure: (error: unknown) => void }>,
): () => void {
  const seen: number[] = []
  const timer = setInterval(() => {
    seen.push(lastNumber())
    if (seen.length > kept) deleteBefore(seen.shift() ?? 0).catch(onFailure)
  }, pause)
  timer.unref()
  return () => clearInterval(timer)
}
