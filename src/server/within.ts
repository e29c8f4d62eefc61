import { setTimeout as wait } from 'node:timers/promises'
import { Refusal } from './problem.ts'

/**
 * The work's outcome, if it comes within so many milliseconds.
 *
 * @throws Refusal 503 `too-slow` otherwise; what the work still does is left to end
 */
export async function within<Outcome>(
  milliseconds: number,
  work: Promise<Outcome>,
): Promise<Outcome> {
  const over = new AbortController()
  const timer = wait(milliseconds, undefined, { signal: over.signal })
  // Aborted when the work is done first.
  timer.catch(() => {})
  work.catch(() => {})
  try {
    return await Promise.race([work, timer.then(() => Promise.reject(tooSlow(milliseconds)))])
  } finally {
    over.abort()
  }
}

const tooSlow = (milliseconds: number) =>
  new Refusal(503, {
    code: 'too-slow',
    message: `The query was not answered in ${milliseconds / 1000} seconds. Ask for less at a time.`,
  })
