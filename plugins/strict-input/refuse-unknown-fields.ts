import { APIError, type FlattenedField } from 'payload'
import { isRecord } from './kinds-of-value.ts'

/** What Payload takes beside the fields of a collection: sent by its admin, or set by itself. */
const alwaysKnown = new Set([
  'id',
  'createdAt',
  'updatedAt',
  'deletedAt',
  '_status',
  'password',
  'confirm-password',
  'file',
  'globalType',
  'blockName',
  'blockType',
  '_uuid',
])

/**
 * @throws APIError 400 `unknown-field` naming the first field that the collection does not have
 */
export function refuseUnknownFields(
  slug: string,
  fields: readonly FlattenedField[],
  data: unknown,
): void {
  const path = findUnknown(fields, data, '')
  if (path === null) return
  throw new APIError(
    `${slug}: has no field ${JSON.stringify(path)}. Known here: ${namesBeside(fields, path).join(', ')}.`,
    400,
    { code: 'unknown-field', field: path },
    true,
  )
}

/** The path of the first key that no field declares, or null. */
function findUnknown(
  fields: readonly FlattenedField[],
  data: unknown,
  prefix: string,
): string | null {
  if (!isRecord(data)) return null
  for (const [name, value] of Object.entries(data)) {
    const field = fields.find((each) => each.name === name)
    if (!field) {
      if (alwaysKnown.has(name)) continue
      return `${prefix}${name}`
    }
    const inside = findUnknownInside(field, value, `${prefix}${name}.`)
    if (inside !== null) return inside
  }
  return null
}

function findUnknownInside(field: FlattenedField, value: unknown, prefix: string): string | null {
  // With locale=all a localised field holds one value a language; its inside is not looked at.
  if (!('flattenedFields' in field) || field.localized === true) return null
  if (field.type !== 'array') return findUnknown(field.flattenedFields, value, prefix)
  for (const [place, row] of (Array.isArray(value) ? value : []).entries()) {
    const found = findUnknown(field.flattenedFields, row, `${prefix}${place}.`)
    if (found !== null) return found
  }
  return null
}

/** The names that could have been meant: those of the group or row the unknown one stands in. */
function namesBeside(fields: readonly FlattenedField[], path: string): string[] {
  const [first = '', ...rest] = path.split('.')
  const field = fields.find(({ name }) => name === first)
  const inner = rest.filter((part) => !/^\d+$/.test(part)).join('.')
  if (field && 'flattenedFields' in field && inner !== '') {
    return namesBeside(field.flattenedFields, inner)
  }
  return fields
    .filter((each) => !('hidden' in each && each.hidden === true))
    .map(({ name }) => name)
}
