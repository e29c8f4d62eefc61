import { type Found, refuse } from './found.ts'
import type { Rule } from './problem.ts'

export type ListLimit = Readonly<{ max: number; rule: Rule }>

/** Reads each item of a list; one that is too long is reported and not read. */
export function readList<T>(
  found: Found,
  { max, rule }: ListLimit,
  readItem: (item: Found) => T,
): readonly T[] {
  const { value, path, report } = found
  if (!Array.isArray(value)) {
    refuse(found, { rule: 'not-a-list', must: 'must be a list', advice: 'give [] for none' })
    return []
  }
  if (value.length > max) {
    const must = `must be a list of at most ${max} items`
    refuse(found, { rule, must, advice: 'give fewer' })
    return []
  }
  return Array.from(value, (item: unknown, position) =>
    readItem({ value: item, path: `${path}[${position}]`, report }),
  )
}
