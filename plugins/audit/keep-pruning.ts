import type { Payload } from 'payload'
import type { LogKeeper } from './keeping/index.ts'

const minutes = 60_000

/**
 * Does what is left to a process that works for all: seals what others left behind, and deletes what
 * is older than the retention, a while after the start and a few times a day.
 */
export function keepPruning(payload: Payload, { prune, seal }: LogKeeper): void {
  const logged = (what: string, work: () => Promise<void>) => () => {
    work().catch((err: unknown) => payload.logger.error({ err }, `audit: ${what} failed`))
  }
  const pruneNow = logged('pruning', () => prune(new Date()))
  setTimeout(pruneNow, 2 * minutes).unref()
  setInterval(pruneNow, 6 * 60 * minutes).unref()
  setInterval(logged('sealing', seal), minutes).unref()
}
