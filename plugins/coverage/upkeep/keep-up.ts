import type { Payload } from 'payload'
import { norwegianDay } from '../norwegian-day.ts'

type Duties = Readonly<{
  /** Computes what waits. */
  catchUp: () => Promise<void>
  /** Compares every result with its documents. */
  recheck: () => Promise<string[]>
  /** Takes snapshots of what has changed. */
  keepHistory: () => Promise<void>
}>

const seconds = 1000
const minutes = 60 * seconds
const hours = 60 * minutes

/**
 * Does the duties of a process that works for all: what waits every few seconds, everything once
 * after the start and once a day, because some figures follow the calendar, and snapshots after that
 * and five minutes before every full hour, so that a day's last has almost all of it. Not at once
 * after the start: whoever is waiting for the first page goes first.
 *
 * @returns what ends it
 */
export function keepUp(
  payload: Payload,
  { catchUp, recheck, keepHistory }: Duties,
  clock: () => Date = () => new Date(),
): () => void {
  let checked: string | null = null
  let isChecking = false
  let kept: number | null = null

  async function recheckOnNewDay(): Promise<void> {
    const today = norwegianDay(clock())
    if (checked === today || isChecking) return
    isChecking = true
    try {
      await recheck()
      checked = today
    } finally {
      isChecking = false
    }
  }

  async function keepHistoryOnNewHour(): Promise<void> {
    const hour = Math.floor((clock().getTime() + 5 * minutes) / hours)
    if (kept === hour) return
    kept = hour
    await keepHistory()
  }

  const logged = (what: string, work: () => Promise<void>) => () => {
    work().catch((err: unknown) => payload.logger.error({ err }, `coverage: ${what} failed`))
  }
  const first = setTimeout(logged('the daily check', recheckOnNewDay), 5 * seconds)
  const daily = setInterval(logged('the daily check', recheckOnNewDay), 15 * minutes)
  const often = setInterval(logged('catching up', catchUp), 5 * seconds)
  const hourly = setInterval(logged('keeping the history', keepHistoryOnNewHour), 30 * seconds)
  for (const timer of [first, daily, often, hourly]) timer.unref()
  return () => {
    clearTimeout(first)
    clearInterval(daily)
    clearInterval(often)
    clearInterval(hourly)
  }
}
