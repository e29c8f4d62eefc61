import type { FlattenedField } from 'payload'

/** The dotted paths of the relations to a collection that a document must have, rows included. */
export function findRequiredRelations(
  fields: readonly FlattenedField[],
  target: string,
  prefix = '',
): string[] {
  return fields.flatMap((field) => {
    const path = `${prefix}${field.name}`
    if (field.type === 'relationship' || field.type === 'upload') {
      // Payload's own relations to several collections (locks, preferences) are its own to clear.
      return field.required === true && field.relationTo === target ? [path] : []
    }
    return 'flattenedFields' in field
      ? findRequiredRelations(field.flattenedFields, target, `${path}.`)
      : []
  })
}
