import type { GraphQLField } from 'graphql'
import type { CollectionSlug, RelationshipField, UploadField } from 'payload'

/** A relation to documents of one collection. */
export type Relation = (RelationshipField | UploadField) & { relationTo: CollectionSlug }

/** The relation that a field of the schema stands for; null where it is anything else, or leads to several collections. */
export function relationIn<Context>({
  extensions,
}: GraphQLField<unknown, Context>): Relation | null {
  const field: unknown = extensions.field
  return isRelation(field) ? field : null
}

function isRelation(field: unknown): field is Relation {
  if (typeof field !== 'object' || field === null) return false
  const type: unknown = Reflect.get(field, 'type')
  const isOne = typeof Reflect.get(field, 'relationTo') === 'string'
  return isOne && (type === 'relationship' || type === 'upload')
}
