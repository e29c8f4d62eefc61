import type { FlattenedField, SanitizedConfig } from 'payload'

/**
 * By collection, what has relations to it. SQLite empties those of its own accord when a document
 * goes, so a deletion changes documents that nobody writes.
 */
export function findReferrers({
  collections,
  globals,
}: SanitizedConfig): ReadonlyMap<string, ReadonlySet<string>> {
  const referrers = new Map<string, Set<string>>()
  const named = [
    ...collections.map(({ slug, flattenedFields }) => ({ name: slug, flattenedFields })),
    ...globals.map(({ slug, flattenedFields }) => ({ name: globalName(slug), flattenedFields })),
  ]
  for (const { name, flattenedFields } of named) {
    for (const target of targetsOf(flattenedFields)) {
      referrers.set(target, (referrers.get(target) ?? new Set()).add(name))
    }
  }
  return referrers
}

/** How a global is called in a change. */
export const globalName = (slug: string): string => `global:${slug}`

function targetsOf(fields: readonly FlattenedField[]): readonly string[] {
  return fields.flatMap((field) => {
    if (field.type === 'relationship' || field.type === 'upload') return [field.relationTo].flat()
    if (field.type === 'blocks')
      return field.blocks.flatMap((block) => targetsOf(block.flattenedFields))
    return 'flattenedFields' in field ? targetsOf(field.flattenedFields) : []
  })
}
