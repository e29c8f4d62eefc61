import { within } from '../within.ts'

type Options = Readonly<{
  /** Milliseconds since it was last certain what others have changed; grows while the database is away. */
  age: () => number
  /** From which age on it is not certain. */
  bound: number
  /** Until which age old answers are given. */
  most: number
}>

type Outcome = Readonly<{ answer: Readonly<{ status: number }> }>

/** With an old answer at hand nobody waits longer than this for a new one. In milliseconds. */
const patience = 1000

/** Makes answers, and tells when the old one must do because the database does not answer. */
export function givingOldWhileAway({ age, bound, most }: Options) {
  let awayUntil = 0

  return async function make<Made extends Outcome>(
    old: unknown,
    work: () => Promise<Made>,
  ): Promise<Made | 'away'> {
    const late = age()
    if (old === undefined || late <= bound || late > most) return work()
    // One asks whether it is back; the others need not wait to hear that it is not.
    if (Date.now() < awayUntil) return 'away'
    const made = await within(patience, work()).catch(() => null)
    if (made !== null && made.answer.status < 500) return made
    awayUntil = Date.now() + patience
    return 'away'
  }
}
