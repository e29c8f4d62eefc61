import type { CollectionSlug, PayloadRequest } from 'payload'
import type { BulkEditsOptions } from '../options.ts'
import { propertyAt } from '../property.ts'
import { actionsOf } from '../read-request.ts'
import { labelIn } from '../words.ts'

/** What can be changed in many documents of a collection, as a form shows it. */
export type Changeable = Readonly<{
  path: string
  label: string
  kind: 'choice' | 'flag' | 'day' | 'one' | 'many' | 'rows'
  actions: readonly string[]
  /** Whether it may be emptied. */
  isOptional: boolean
  choices: readonly (readonly [value: string, label: string])[]
  /** Where relations lead. */
  target: CollectionSlug | null
}>

/** The properties of a collection that many documents can be given at once. */
export function askChangeable(
  req: PayloadRequest,
  collection: CollectionSlug,
): readonly Changeable[] {
  const { collections }: BulkEditsOptions = req.payload.config.custom.bulkEdits
  const { flattenedFields } = req.payload.collections[collection].config
  return (collections[collection]?.properties ?? []).map((path) => {
    const property = propertyAt(flattenedFields, path)
    return {
      path,
      label: labelIn(req, property.label, path),
      kind: property.kind,
      actions: actionsOf(property),
      isOptional: !property.isRequired && path !== '_status',
      choices: property.choices.map(({ value, label }) => [value, labelIn(req, label, value)]),
      target: property.target,
    }
  })
}
