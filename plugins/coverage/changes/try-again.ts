import { setTimeout as wait } from 'node:timers/promises'

/**
 * Does work that may fail for a moment, such as with a database that is busy.
 *
 * @param pauses milliseconds before each further attempt
 * @throws what the last attempt threw
 */
export async function tryAgain<Value>(
  work: () => Promise<Value>,
  pauses: readonly number[] = [50, 250],
): Promise<Value> {
  for (const pause of pauses) {
    try {
      return await work()
    } catch {
      await wait(pause)
    }
  }
  return work()
}
