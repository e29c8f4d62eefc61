import type { FlattenedField, Sort, Where } from 'payload'

/** All paths that a question looks at: those of its conditions, and those it is sorted by. */
export function pathsIn(where: Where | undefined, sort: Sort | undefined): string[] {
  const sorted = [sort ?? []].flat().map((path) => path.replace(/^-/, ''))
  return [...conditionPaths(where), ...sorted]
}

function conditionPaths(where: Where | undefined): string[] {
  return Object.entries(where ?? {}).flatMap(([path, condition]) => {
    if (!/^(and|or)$/i.test(path)) return [path]
    return Array.isArray(condition) ? condition.flatMap(conditionPaths) : []
  })
}

type FieldsOf = (collection: string) => readonly FlattenedField[]

/** The other collections that the database looks into to follow a path through relations. */
export function collectionsOn(
  path: string,
  fields: readonly FlattenedField[],
  fieldsOf: FieldsOf,
): string[] {
  const [name, ...rest] = path.split('.')
  if (name === undefined || rest.length === 0) return []
  const field = fields.find((each) => each.name === name)
  const below = rest.join('.')
  // The code of a language, the number of a row: of the same fields.
  if (!field) return collectionsOn(below, fields, fieldsOf)
  if (field.type === 'relationship' || field.type === 'upload') {
    const targets = [field.relationTo].flat()
    return targets.flatMap((target) => [
      target,
      ...collectionsOn(below, fieldsOf(target), fieldsOf),
    ])
  }
  if (field.type === 'blocks') {
    const blocks = field.blocks.flatMap((block) => block.flattenedFields)
    return collectionsOn(below, blocks, fieldsOf)
  }
  if ('flattenedFields' in field) return collectionsOn(below, field.flattenedFields, fieldsOf)
  return []
}
