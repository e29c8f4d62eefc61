import { setTimeout as wait } from 'node:timers/promises'
import type { Payload } from 'payload'
import type { Change } from './change.ts'
import { mergeChanges } from './merge-changes.ts'

/** In milliseconds. */
const beforeTryingAgain = 1000
const mostAtTheEnd = 5000

/**
 * Records changes that are stored already, together with others that come meanwhile. Nobody waits
 * for it: what is stored cannot be taken back when the recording fails, so that it is tried again
 * until it succeeds.
 */
export function recordBehind(
  { logger }: Payload,
  record: (changes: readonly Change[]) => Promise<void>,
) {
  let owed: readonly Change[] = []
  let work: Promise<void> | null = null

  async function payOff(): Promise<void> {
    while (owed.length > 0) {
      const changes = mergeChanges(owed)
      owed = []
      try {
        await record(changes)
      } catch (err) {
        logger.error({ err }, 'changes: other processes are not told yet')
        owed = [...changes, ...owed]
        await wait(beforeTryingAgain, undefined, { ref: false })
      }
    }
    work = null
  }

  return {
    add: (changes: readonly Change[]): void => {
      owed = [...owed, ...changes]
      work ??= payOff()
    },
    /** Resolves when nothing is owed, or after a while. */
    end: async (): Promise<void> => {
      await Promise.race([work, wait(mostAtTheEnd, undefined, { ref: false })])
    },
  }
}
