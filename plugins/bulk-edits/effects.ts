import type { CollectionSlug, FlattenedField, PayloadRequest, Where } from 'payload'
import type { Outcome } from './edit-one.ts'
import type { BulkEditsOptions } from './options.ts'
import type { Property } from './property.ts'
import type { Asked } from './read-request.ts'
import { labelIn } from './words.ts'

/** What follows beyond the documents themselves. */
export type Effects = Readonly<{
  /** How many documents everybody comes to see, no longer sees, or sees changed. */
  shown: number
  hidden: number
  changed: number
  /** Others that name those documents and show what is public of them. */
  shownIn: readonly Readonly<{ collection: string; label: string; count: number }>[]
  /** Whose figures are computed again; null where none are. */
  figures: Readonly<{ offers: number; municipalities: number }> | null
}>

export async function effectsOf(
  req: PayloadRequest,
  { countFigures }: BulkEditsOptions,
  asked: Readonly<{ of: Asked; property: Property; outcomes: readonly Outcome[] }>,
): Promise<Effects> {
  const { collection, edited } = asked.of
  const visible = asked.outcomes.filter(({ effect }) => effect !== 'none')
  const ids = visible.map(({ id }) => id)
  const count = (effect: Outcome['effect']) =>
    visible.filter((outcome) => outcome.effect === effect).length
  const counts = { shown: count('shown'), hidden: count('hidden'), changed: count('changed') }
  if (ids.length === 0) return { ...counts, shownIn: [], figures: null }
  const shownIn: Effects['shownIn'][number][] = []
  for (const slug of edited.shownIn ?? []) {
    const { flattenedFields, labels } = req.payload.collections[slug].config
    const named = pathsTo(collection, flattenedFields).map(
      (path): Where => ({ [path]: { in: ids } }),
    )
    const { totalDocs } = await req.payload.count({
      collection: slug,
      where: { or: named },
      disableErrors: true,
      overrideAccess: false,
      req,
    })
    if (totalDocs === 0) continue
    shownIn.push({ collection: slug, label: labelIn(req, labels.plural, slug), count: totalDocs })
  }
  const figures = await countFigures(req, { collection, ids, property: asked.property.path })
  return { ...counts, shownIn, figures }
}

/** The dotted paths of the relations to a collection, rows included. */
function pathsTo(
  target: CollectionSlug,
  fields: readonly FlattenedField[],
  prefix = '',
): readonly string[] {
  return fields.flatMap((field) => {
    const path = `${prefix}${field.name}`
    if (field.type === 'relationship') return field.relationTo === target ? [path] : []
    return 'flattenedFields' in field ? pathsTo(target, field.flattenedFields, `${path}.`) : []
  })
}
