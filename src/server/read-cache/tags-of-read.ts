import type { FlattenedField, Sort, Where } from 'payload'
import { type Bound, boundOf, valuesOf } from './bound-of.ts'
import { collectionsOn, pathsIn } from './paths-in.ts'
import { documentOf, ownOf, wholeOf } from './tags.ts'

/** A question to the database and what it found. */
export type Read = Readonly<{
  collection: string
  where: Where | undefined
  sort: Sort | undefined
  found: readonly Readonly<Record<string, unknown>>[]
}>

/** What must be known of the content to say what an answer depends on. */
export type Content = Readonly<{
  fieldsOf: (collection: string) => readonly FlattenedField[]
  /** The field that says which municipality a document belongs to; null where they are nobody's own. */
  ownerOf: (collection: string) => string | null
  municipalities: string
  /** The ids of the municipalities that are named so. */
  findMunicipalities: (field: string, values: readonly string[]) => Promise<readonly string[]>
}>

/** The tags of everything that could have made the answer to this question another one. */
export async function tagsOfRead(read: Read, content: Content): Promise<string[]> {
  const { collection, where, sort, found } = read
  const owner = content.ownerOf(collection)
  const bound = boundByUnique(read, content) ?? boundOf(where, owner)
  const own = bound === null ? null : await municipalitiesOf(bound, content)
  const others = pathsIn(where, sort).flatMap((path) => {
    const isOfOwner = owner !== null && path.startsWith(`${owner}.`)
    if (isOfOwner && own !== null && bound?.documents.length === 0) {
      return own.map((id) => documentOf(content.municipalities, id))
    }
    return collectionsOn(path, content.fieldsOf(collection), content.fieldsOf).map(wholeOf)
  })
  if (bound === null || own === null) return [wholeOf(collection), ...others]
  return [
    ...bound.documents.map((id) => documentOf(collection, id)),
    ...own.map((id) => ownOf(collection, id)),
    ...found.map(({ id }) => documentOf(collection, String(id))),
    ...others,
  ]
}

/**
 * When a field that no two documents share has all the values asked for, nothing but those documents
 * can change the answer: another can take the value only after one of them has let it go.
 */
function boundByUnique({ collection, where, found }: Read, { fieldsOf }: Content): Bound | null {
  const fields = fieldsOf(collection)
  for (const [path, condition] of conjuncts(where)) {
    const values = valuesOf(condition)
    if (isUnique(path, fields) && values !== null && new Set(values).size === found.length) {
      return { documents: found.map(({ id }) => String(id)), municipalities: [], named: [] }
    }
  }
  return null
}

/** Whether no two documents can have the same value there. */
const isUnique = (path: string, fields: readonly FlattenedField[]): boolean =>
  fields.some(
    (field) => field.name === path && 'unique' in field && field.unique && !field.localized,
  )

/** The conditions that all must hold. */
function conjuncts(where: Where | undefined): [string, unknown][] {
  return Object.entries(where ?? {}).flatMap(([path, condition]): [string, unknown][] => {
    if (path.toLowerCase() !== 'and') return [[path, condition]]
    return Array.isArray(condition) ? condition.flatMap(conjuncts) : []
  })
}

/** Null when one is named by what no municipality has yet, or by what several can have. */
async function municipalitiesOf(bound: Bound, content: Content): Promise<string[] | null> {
  const ids = [...bound.municipalities]
  for (const { field, values } of bound.named) {
    if (!isUnique(field, content.fieldsOf(content.municipalities))) return null
    const found = await content.findMunicipalities(field, values)
    if (found.length < new Set(values).size) return null
    ids.push(...found)
  }
  return ids
}
