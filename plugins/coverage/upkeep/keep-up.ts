import type { Payload } from 'payload'

type Duties = Readonly<{
  /** Computes what waits. */
  catchUp: () => Promise<void>
  /** Compares every result with its documents. */
  recheck: () => Promise<void>
}>

const seconds = 1000
const minutes = 60 * seconds

/**
 * Does the duties of a process that works for all: what waits every few seconds, everything once
 * after the start and once a day, because some figures follow the calendar. Not at once after the
 * start: whoever is waiting for the first page goes first.
 *
 * @returns what ends it
 */
export function keepUp(
  payload: Payload,
  { catchUp, recheck }: Duties,
  clock: () => Date = () => new Date(),
): () => void {
  let checked: string | null = null

  async function recheckOnNewDay(): Promise<void> {
    const today = clock().toDateString()
    if (checked === today) return
    await recheck()
    checked = today
  }

  const logged = (what: string, work: () => Promise<void>) => () => {
    work().catch((err: unknown) => payload.logger.error({ err }, `coverage: ${what} failed`))
  }
  const first = setTimeout(logged('the daily check', recheckOnNewDay), 5 * seconds)
  const daily = setInterval(logged('the daily check', recheckOnNewDay), 15 * minutes)
  const often = setInterval(logged('catching up', catchUp), 5 * seconds)
  for (const timer of [first, daily, often]) timer.unref()
  return () => {
    clearTimeout(first)
    clearInterval(daily)
    clearInterval(often)
  }
}
