import type { AnsweredCell } from '../answers/index.ts'
import type { Numbers } from './numbers.ts'
import type { Texts } from './texts/index.ts'

type Need = Pick<AnsweredCell, 'target' | 'unserved' | 'reason'>

/** How many families a need is, and how many of them have no seat. Hidden counts are "fewer than 5". */
export function describeNeed({ target, unserved, reason }: Need, texts: Texts, numbers: Numbers) {
  const count = (value: number | null) => (value === null ? texts.few : numbers.count(value))
  const families = texts.families(count(target))
  const isServed = reason === 'none' || reason === 'low-documentation'
  if (isServed) return { summary: families, line: families }
  return {
    /** Both numbers. */
    summary: `${families}, ${texts.ofThemWithout(count(unserved))}`,
    /** The number that matters most. */
    line: texts.withoutSeat(count(unserved)),
  }
}
