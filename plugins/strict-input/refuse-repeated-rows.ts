import { APIError, type FlattenedField } from 'payload'
import type { Fields } from './find-field.ts'
import { isList, isRecord } from './kinds-of-value.ts'

/**
 * A row that is sent back names itself by its id. Two of one name fail in one database and are
 * mistaken for each other in the other.
 *
 * @throws APIError 400 `repeated-row` naming the second
 */
export function refuseRepeatedRows(fields: Fields, data: unknown): void {
  const path = findRepeated(fields, data, '')
  if (path === null) return
  throw new APIError(
    `${path}: must be an id that no other row of the list has. Leave it out for a new row.`,
    400,
    { code: 'repeated-row', field: path },
    true,
  )
}

function findRepeated(fields: Fields, data: unknown, prefix: string): string | null {
  if (!isRecord(data)) return null
  for (const field of fields) {
    const found = findInside(field, data[field.name], `${prefix}${field.name}`)
    if (found !== null) return found
  }
  return null
}

function findInside(field: FlattenedField, value: unknown, path: string): string | null {
  if (!('flattenedFields' in field)) return null
  if (!isList(value)) return findRepeated(field.flattenedFields, value, `${path}.`)
  const seen = new Set<unknown>()
  for (const [place, row] of value.entries()) {
    const id = isRecord(row) ? (row.id ?? null) : null
    if (id !== null && seen.has(id)) return `${path}.${place}.id`
    seen.add(id)
    const found = findRepeated(field.flattenedFields, row, `${path}.${place}.`)
    if (found !== null) return found
  }
  return null
}
