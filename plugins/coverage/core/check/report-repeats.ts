import type { Report, Rule } from './problem.ts'
import { shorten } from './show-value.ts'

/** Where the names stand: `offers` and `.id` for `offers[3].id`. */
export type NamedList = Readonly<{ list: string; key: string; rule: Rule }>

/** Reports every name that an earlier item of its list has. A name may have several parts. */
export function reportRepeats(
  names: readonly (readonly string[])[],
  { list, key, rule }: NamedList,
  report: Report,
): void {
  const first = new Map<string, number>()
  for (const [position, parts] of names.entries()) {
    // As JSON, so that "a b" and "c" is another name than "a" and "b c".
    const name = parts.map((part) => JSON.stringify(part)).join(', ')
    const earlier = first.get(name)
    if (earlier === undefined) {
      first.set(name, position)
      continue
    }
    const path = `${list}[${position}]${key}`
    report(
      path,
      rule,
      () =>
        `${path} must differ from ${list}[${earlier}]${key}, received ${shorten(name)} twice; remove one of them.`,
    )
  }
}
