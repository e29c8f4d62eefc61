import { compareText } from '../compare-cells.ts'

/** What goes by one name at two dates; null where it was not there. */
export type Match<Item> = Readonly<{
  name: string
  from: Item | null
  to: Item | null
  /** The later one, or the earlier when there is no later. */
  either: Item
}>

/** Everything there is at either date, by name. */
export function matchByName<Item>(
  from: readonly Item[],
  to: readonly Item[],
  nameOf: (item: Item) => string,
): Match<Item>[] {
  const earlier = new Map(from.map((item) => [nameOf(item), item]))
  const later = new Map(to.map((item) => [nameOf(item), item]))
  return [...new Map([...earlier, ...later])]
    .map(([name, either]) => ({
      name,
      from: earlier.get(name) ?? null,
      to: later.get(name) ?? null,
      either,
    }))
    .sort((a, b) => compareText(a.name, b.name))
}
