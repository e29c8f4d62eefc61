import type { FlattenedField } from 'payload'
import type { Asked } from './asked.ts'

/** What Payload is to read. */
export type Select = { [name: string]: true | Select }

const selects = new WeakMap<Asked, Select | null>()

/**
 * What has to be read to answer what is asked: the fields, and those that their hooks look at. Null
 * where that is not known, and all is to be read.
 */
export function selectOf(
  fields: readonly FlattenedField[] | null,
  asked: Asked,
): Select | undefined {
  if (fields === null) return undefined
  const kept = selects.get(asked)
  if (kept !== undefined) return kept ?? undefined
  const select = readSelect(fields, asked, { id: true })
  selects.set(asked, select)
  return select ?? undefined
}

function readSelect(
  fields: readonly FlattenedField[],
  asked: Asked,
  select: Select = {},
): Select | null {
  const pending: [string, Asked | null][] = [...asked]
  const whole = new Set<string>()
  for (const [name, below] of pending) {
    if (name === 'id' || whole.has(name)) continue
    if (below === null) whole.add(name)
    const field = fields.find((each) => each.name === name)
    const looksAt = field && lookedAtBy(field)
    if (!looksAt) return null
    pending.push(...looksAt.map((other): [string, null] => [other, null]))
    const inside = insideOf(field, below)
    if (inside === null) return null
    select[name] = inside
  }
  return select
}

/** Of blocks nothing is left out, nor of the document they are in. */
function insideOf(field: FlattenedField, asked: Asked | null): true | Select | null {
  if (field.type === 'blocks') return null
  const isParted = field.type === 'group' || field.type === 'array' || field.type === 'tab'
  if (!isParted) return true
  const names = asked?.size
    ? asked
    : new Map(field.flattenedFields.map(({ name }) => [name, new Map()]))
  return readSelect(field.flattenedFields, names, field.type === 'array' ? { id: true } : {})
}

/**
 * The fields beside it that a field's own code looks at when it is read, which the field names in
 * `custom.looksAt`. Null for a hook that does not say.
 */
function lookedAtBy(field: FlattenedField): readonly string[] | null {
  const named: unknown = field.custom?.looksAt
  if (Array.isArray(named)) return named.map(String)
  const hooks = 'hooks' in field ? field.hooks?.afterRead : undefined
  return hooks?.length ? null : []
}
