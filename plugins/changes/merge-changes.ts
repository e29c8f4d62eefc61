import { anything, type Change } from './change.ts'

/** More documents of one collection than this are told as the whole collection. */
const mostDocuments = 100

/** More municipalities than this are told as unknown. */
const mostMunicipalities = 50

/** The same in as few changes as can be: each document once, and no document of a collection that is told whole. */
export function mergeChanges(changes: readonly Change[]): readonly Change[] {
  if (changes.length < 2) return changes
  if (changes.some(({ collection }) => collection === anything.collection)) return [anything]
  return groupBy(changes, ({ collection }) => collection).flatMap(mergeCollection)
}

function mergeCollection(changes: readonly Change[]): readonly Change[] {
  const documents = groupBy(changes, ({ id }) => id)
  const isWhole = documents.length > mostDocuments || changes.some(({ id }) => id === null)
  return isWhole
    ? mergeInto({ id: null }, changes)
    : documents.flatMap((each) => mergeInto({}, each))
}

function mergeInto(fixed: Partial<Change>, changes: readonly Change[]): readonly Change[] {
  return changes.slice(0, 1).map((first) => ({
    ...first,
    ...fixed,
    municipalities: allOf(changes.map(({ municipalities }) => municipalities)),
  }))
}

/** Null when one of them is unknown, and when they are too many to name. */
function allOf(lists: readonly Change['municipalities'][]): Change['municipalities'] {
  const known = lists.flatMap((list) => (list === null ? [] : [list]))
  if (known.length < lists.length) return null
  const all = new Set(known.flat())
  return all.size > mostMunicipalities ? null : [...all]
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => unknown): Item[][] {
  const groups = new Map<unknown, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return [...groups.values()]
}
