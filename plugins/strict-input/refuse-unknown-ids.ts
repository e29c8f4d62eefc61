import { APIError, type CollectionSlug, type FlattenedField, type PayloadRequest } from 'payload'
import type { Fields } from './find-field.ts'
import { isId, isIdOf, isList, isRecord } from './kinds-of-value.ts'

type Relation = Readonly<{ path: string; collection: string; id: string | number }>

/**
 * A relation to what is not there: SQLite fails on it with an error of its own, MongoDB stores it.
 * Asks past access rules, because a document may point at what its editor cannot read.
 *
 * @throws APIError 400 `unknown-id` naming the first
 */
export async function refuseUnknownIds(
  fields: Fields,
  data: unknown,
  req: PayloadRequest,
): Promise<void> {
  // Whoever may write nothing is refused later, and learns nothing here of what there is.
  if (!req.user) return
  const relations = findRelations(fields, data, '')
  for (const collection of new Set(relations.map((relation) => relation.collection))) {
    const there = relations.filter((relation) => relation.collection === collection)
    const known = await findKnown(collection, there, req)
    const missing = there.find(({ id }) => !known.has(String(id)))
    if (missing) throw unknownId(missing)
  }
}

async function findKnown(
  collection: string,
  relations: readonly Relation[],
  req: PayloadRequest,
): Promise<ReadonlySet<string>> {
  const ids = [...new Set(relations.map(({ id }) => id))].filter((id) =>
    isIdOf(req.payload.db.name, id),
  )
  if (ids.length === 0 || !(collection in req.payload.collections)) return new Set()
  const { docs } = await req.payload.find({
    collection: collection as CollectionSlug,
    where: { id: { in: ids } },
    select: {},
    depth: 0,
    pagination: false,
    trash: true,
    req,
  })
  return new Set(docs.map(({ id }) => String(id)))
}

function findRelations(fields: Fields, data: unknown, prefix: string): Relation[] {
  if (!isRecord(data)) return []
  return fields.flatMap((field) => {
    const value = data[field.name]
    const path = `${prefix}${field.name}`
    if (field.type === 'relationship' || field.type === 'upload') {
      return relationsOf(field.relationTo, value, path)
    }
    return 'flattenedFields' in field ? relationsInside(field, value, path) : []
  })
}

function relationsInside(
  field: Extract<FlattenedField, { flattenedFields: unknown }>,
  value: unknown,
  path: string,
): Relation[] {
  if (!isList(value)) return findRelations(field.flattenedFields, value, `${path}.`)
  return value.flatMap((row, place) =>
    findRelations(field.flattenedFields, row, `${path}.${place}.`),
  )
}

function relationsOf(relationTo: string | string[], value: unknown, path: string): Relation[] {
  return [value].flat().flatMap((each) => {
    const collection = isList(relationTo) ? property(each, 'relationTo') : relationTo
    const id = isList(relationTo) ? idOf(property(each, 'value')) : idOf(each)
    return typeof collection === 'string' && id !== null ? [{ path, collection, id }] : []
  })
}

const property = (value: unknown, name: string): unknown => (isRecord(value) ? value[name] : null)

function idOf(value: unknown): string | number | null {
  const id = isRecord(value) ? value.id : value
  return isId(id) && id !== '' ? id : null
}

const unknownId = ({ path, collection, id }: Relation) =>
  new APIError(
    `${path}: must be the id of one of ${collection}. Received ${JSON.stringify(id).slice(0, 80)}.`,
    400,
    { code: 'unknown-id', field: path },
    true,
  )
