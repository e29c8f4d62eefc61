import type { Where } from 'payload'

type Values = Readonly<Record<string, unknown>>

/** The id that a value holds, as text: an id, MongoDB's own kind of id, or a document. */
export function readId(value: unknown): string | null {
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  if (typeof value !== 'object' || value === null) return null
  const id: unknown = Reflect.get(value, 'id')
  // An ObjectId has an `id` too, of bytes.
  return typeof id === 'string' || typeof id === 'number' ? String(id) : readText(value)
}

const readText = (value: object): string | null =>
  'toHexString' in value && typeof value.toHexString === 'function' ? String(value) : null

/** Whom the values name in a field: nobody when the field is empty. */
export function ownersIn(values: unknown, field: string): readonly string[] {
  if (typeof values !== 'object' || values === null) return []
  const id = readId(Reflect.get(values, field))
  return id === null ? [] : [id]
}

/** The values that conditions pin a field to, past which nothing is found; null when they do not. */
export function pinnedBy(where: Where | undefined, field: string): readonly string[] | null {
  if (where === undefined) return null
  const pinned = readCondition(where[field])
  if (pinned) return pinned
  const all: readonly Where[] = Array.isArray(where.and) ? where.and : []
  for (const each of all) {
    const inside = pinnedBy(each, field)
    if (inside) return inside
  }
  return null
}

function readCondition(condition: unknown): readonly string[] | null {
  if (typeof condition !== 'object' || condition === null) return null
  const { equals, in: among }: Values = { ...condition }
  if (Array.isArray(among)) return allIds(among)
  return equals === undefined ? null : allIds([equals])
}

function allIds(values: readonly unknown[]): readonly string[] | null {
  const ids = values.flatMap((value) => readId(value) ?? [])
  return ids.length === values.length ? ids : null
}
