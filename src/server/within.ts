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
  let timer: NodeJS.Timeout | undefined
  const over = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(tooSlow(milliseconds)), milliseconds)
  })
  work.catch(() => {})
  try {
    return await Promise.race([work, over])
  } finally {
    clearTimeout(timer)
  }
}

const tooSlow = (milliseconds: number) =>
  new Refusal(503, {
    code: 'too-slow',
    message: `The query was not answered in ${milliseconds / 1000} seconds. Ask for less at a time.`,
  })
