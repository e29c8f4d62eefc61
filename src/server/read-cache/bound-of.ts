import type { Where } from 'payload'

/** The documents a condition lets through at most: those with these ids, and those of these municipalities. */
export type Bound = Readonly<{
  documents: readonly string[]
  municipalities: readonly string[]
  /** Values of a field by which municipalities are named, for example their number. */
  named: readonly Readonly<{ field: string; values: readonly string[] }>[]
}>

/**
 * How far a condition narrows a collection; null when any document of it could come through.
 *
 * @param owner the field that says whose a document is; null where they are nobody's own
 */
export function boundOf(where: Where | undefined, owner: string | null): Bound | null {
  const bounds = Object.entries(where ?? {}).map(([path, condition]) => {
    if (path.toLowerCase() === 'and') return narrowest(partsOf(condition, owner))
    if (path.toLowerCase() === 'or') return widest(partsOf(condition, owner))
    return boundBy(path, condition, owner)
  })
  return narrowest(bounds)
}

const partsOf = (parts: unknown, owner: string | null): (Bound | null)[] =>
  Array.isArray(parts) ? parts.map((part: Where) => boundOf(part, owner)) : [null]

function boundBy(path: string, condition: unknown, owner: string | null): Bound | null {
  const values = valuesOf(condition)
  if (values === null) return null
  if (path === 'id') return { ...empty, documents: values }
  if (path === owner) return { ...empty, municipalities: values }
  if (owner === null || !path.startsWith(`${owner}.`)) return null
  const field = path.slice(owner.length + 1)
  return field === 'id'
    ? { ...empty, municipalities: values }
    : { ...empty, named: [{ field, values }] }
}

const empty: Bound = { documents: [], municipalities: [], named: [] }

/** The values of `equals` or `in`; null for every other condition. */
export function valuesOf(condition: unknown): readonly string[] | null {
  if (typeof condition !== 'object' || condition === null) return null
  if ('equals' in condition) return isPlain(condition.equals) ? [String(condition.equals)] : null
  if (!('in' in condition)) return null
  const { in: list } = condition
  const values: unknown[] =
    typeof list === 'string' ? list.split(',') : Array.isArray(list) ? list : [{}]
  return values.every(isPlain) ? values.map(String) : null
}

const isPlain = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number'

/** Of conditions that all must hold, ids say most. */
function narrowest(bounds: readonly (Bound | null)[]): Bound | null {
  const known = bounds.filter((bound) => bound !== null)
  return known.find(isOfDocuments) ?? known[0] ?? null
}

const isOfDocuments = ({ municipalities, named }: Bound): boolean =>
  municipalities.length === 0 && named.length === 0

/** Of conditions of which one must hold, each lets its own through. */
function widest(bounds: readonly (Bound | null)[]): Bound | null {
  if (bounds.length === 0 || bounds.includes(null)) return null
  const known = bounds.filter((bound) => bound !== null)
  return {
    documents: known.flatMap(({ documents }) => documents),
    municipalities: known.flatMap(({ municipalities }) => municipalities),
    named: known.flatMap(({ named }) => named),
  }
}
