import type { Cause } from './comparison.ts'

type Facts = Readonly<Record<string, unknown>>

/** How one thing has changed; null when it has not. Facts are plain, with their keys and lists in one order. */
export function describeChange<Known extends Facts>(
  from: Known | null,
  to: Known | null,
): Omit<Cause<Known>, 'effect'> | null {
  if (from === null || to === null) {
    if (from === to) return null
    return { change: from === null ? 'added' : 'removed', fields: [], from, to }
  }
  const fields = keysOf(from).filter((key) => JSON.stringify(from[key]) !== JSON.stringify(to[key]))
  return fields.length === 0 ? null : { change: 'changed', fields, from, to }
}

const keysOf = <Known extends Facts>(facts: Known): (keyof Known & string)[] => Object.keys(facts)
