import type { Payload } from 'payload'
import { refreshAllCoverage } from '../../plugins/coverage/index.ts'

const soon = 5_000
const hour = 3_600_000

/**
 * Brings every figure up to date after a start, because a process may have died between a change
 * and its figures, and whenever a new year has begun, because figures are for a year. Not at once
 * after the start: whoever is waiting for the first page goes first.
 */
export function keepFiguresCurrent(payload: Payload, clock: () => Date = () => new Date()): void {
  let year: number | null = null
  const refreshInNewYear = () => {
    const now = clock().getFullYear()
    if (now === year) return
    year = now
    refreshAllCoverage(payload).catch((error: unknown) => {
      year = null
      payload.logger.error({ err: error }, 'the coverage could not be brought up to date')
    })
  }
  setTimeout(refreshInNewYear, soon).unref()
  setInterval(refreshInNewYear, hour).unref()
}
