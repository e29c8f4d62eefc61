import type { FlattenedField } from 'payload'

export type Fields = readonly FlattenedField[]

type Places = Readonly<{ fields: Fields; fieldsOf: (slug: string) => Fields }>

/** The field a dotted path ends at, through groups, rows and relations; undefined when it is none of ours to know. */
export function findField(path: string, { fields, fieldsOf }: Places): FlattenedField | undefined {
  const [first, ...rest] = path.split('.')
  // Versions hold the whole document under this name.
  if (first === 'version' && rest.length > 0) {
    return findField(rest.join('.'), { fields, fieldsOf })
  }
  const field = fields.find(({ name }) => name === first)
  if (!field || rest.length === 0 || field.type === 'richText' || field.type === 'json') {
    return field
  }
  return findField(rest.join('.'), { fields: fieldsInside(field, fieldsOf), fieldsOf })
}

function fieldsInside(field: FlattenedField, fieldsOf: Places['fieldsOf']): Fields {
  if ('flattenedFields' in field) return field.flattenedFields
  if (field.type !== 'relationship' && field.type !== 'upload') return []
  return typeof field.relationTo === 'string' ? fieldsOf(field.relationTo) : []
}
