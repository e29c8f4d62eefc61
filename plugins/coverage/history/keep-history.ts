import type { Payload } from 'payload'
import { closingYears } from './close-years.ts'
import { takingSnapshots } from './take-snapshots.ts'
import { thinningHistory } from './thin-history.ts'

/**
 * The job that keeps the history: a snapshot of what has changed, one of everything at the end of the
 * year, and fewer of what is long ago. Whoever asks while it runs waits for that run.
 */
export function keepingHistory(
  payload: Payload,
  clock: () => Date = () => new Date(),
): () => Promise<void> {
  const take = takingSnapshots(payload, clock)
  const closeYears = closingYears(payload, clock)
  const thin = thinningHistory(payload, clock)
  let running: Promise<void> | null = null

  async function run(): Promise<void> {
    await take()
    await closeYears()
    await thin()
  }

  return () => {
    running ??= run().finally(() => {
      running = null
    })
    return running
  }
}
