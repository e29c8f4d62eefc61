import { APIError, type FlattenedField } from 'payload'
import type { Fields } from './find-field.ts'
import { isDate, isId, isList, isNumber, isRecord, isTruth } from './kinds-of-value.ts'

type Found = Readonly<{ path: string; rule: string; value: unknown }>
type Options = Readonly<{
  /** Whether localised fields hold one value a language, as with `locale=all`. */
  everyLocale: boolean
}>

/**
 * Payload stores `{"a":1}` as the text "[object Object]" and drops a number that is none. This
 * refuses every value that is not of its field's kind, by name; rules beyond the kind are the
 * field's own.
 *
 * @throws APIError 400 `wrong-type` naming the first
 */
export function refuseWrongTypes(fields: Fields, data: unknown, options: Options): void {
  const found = findWrong(fields, data, { prefix: '', ...options })
  if (found === null) return
  const received = JSON.stringify(found.value)?.slice(0, 80)
  throw new APIError(
    `${found.path}: must be ${found.rule}. Received ${received}.`,
    400,
    { code: 'wrong-type', field: found.path },
    true,
  )
}

type Place = Options & Readonly<{ prefix: string }>

function findWrong(fields: Fields, data: unknown, place: Place): Found | null {
  if (!isRecord(data)) return null
  for (const field of fields) {
    const value = data[field.name]
    const path = `${place.prefix}${field.name}`
    if (value === null && neverNull.has(field.type)) {
      return { path, rule: kinds[field.type]?.name ?? 'given', value }
    }
    if (value === undefined || value === null) continue
    if (value === '' && emptiedByPayload.has(field.type)) continue
    if (place.everyLocale && field.localized === true) continue
    const rule = ruleBroken(field, value)
    if (rule !== null) return { path, rule, value }
    const inside = findWrongInside(field, value, { ...place, prefix: `${path}.` })
    if (inside !== null) return inside
  }
  return null
}

function findWrongInside(field: FlattenedField, value: unknown, place: Place): Found | null {
  if (!('flattenedFields' in field)) return null
  if (field.type !== 'array') return findWrong(field.flattenedFields, value, place)
  for (const [number, row] of (isList(value) ? value : []).entries()) {
    const prefix = `${place.prefix}${number}.`
    const found = findWrong(field.flattenedFields, row, { ...place, prefix })
    if (found !== null) return found
  }
  return null
}

/** Payload checks the options of every choice but its own, whether a document is published. */
function oneOf(options: readonly (string | { value: string })[]) {
  const values = options.map((each) => (typeof each === 'string' ? each : each.value))
  return {
    name: `one of ${values.join(', ')}`,
    fits: (value: unknown) => values.some((each) => each === value),
  }
}

/** What the value should be and is not, or null. */
function ruleBroken(field: FlattenedField, value: unknown): string | null {
  const kind = 'options' in field ? oneOf(field.options) : kinds[field.type]
  if (!kind) return null
  if ('hasMany' in field && field.hasMany === true) {
    const isFine = isList(value) ? value.every(kind.fits) : kind.fits(value)
    return isFine ? null : `a list, each of it ${kind.name}`
  }
  return kind.fits(value) ? null : kind.name
}

const isText = (value: unknown): boolean => typeof value === 'string'
const isRow = (value: unknown): boolean => isRecord(value)
const isPolymorphic = (value: unknown): boolean =>
  isRecord(value) && isText(value.relationTo) && isId(value.value)

/** These have no column of their own that could be empty, and Payload's SQLite adapter fails on null. */
const neverNull: ReadonlySet<string> = new Set(['group', 'array', 'blocks'])

/** Where Payload takes an empty text for nothing. Elsewhere it would be stored, or fail. */
const emptiedByPayload: ReadonlySet<string> = new Set([
  'number',
  'checkbox',
  'relationship',
  'upload',
])

const text = { name: 'a text', fits: isText }
const group = { name: 'an object', fits: isRow }
const richText = {
  name: 'rich text, an object with a root that has children',
  fits: (value: unknown) => isRecord(value) && isRecord(value.root) && isList(value.root.children),
}
// Payload's admin sends 0 for a list without rows.
const isNoRows = (value: unknown): boolean => value === 0 || value === '0'
const rows = {
  name: 'a list of objects, [] for none',
  fits: (value: unknown) => isNoRows(value) || (isList(value) && value.every(isRow)),
}
const relation = {
  name: 'the id of a document',
  fits: (value: unknown) =>
    isId(value) || isPolymorphic(value) || (isRecord(value) && isId(value.id)),
}

const kinds: Readonly<
  Record<string, { name: string; fits: (value: unknown) => boolean } | undefined>
> = {
  text,
  textarea: text,
  email: text,
  code: text,
  number: { name: 'a number', fits: isNumber },
  checkbox: { name: 'true or false', fits: isTruth },
  date: { name: 'a date', fits: isDate },
  group,
  tab: group,
  richText,
  array: rows,
  blocks: rows,
  relationship: relation,
  upload: relation,
}
