import type { CollectionSlug, FlattenedField } from 'payload'

/** A text of the config: one for all languages, or one for each. */
export type Label = unknown

export type Choice = Readonly<{ value: string; label: Label }>

/**
 * A property that many documents can be given at once, as its field says: one of a `choice`, a `flag`,
 * a `day`, a relation to `one` or `many` documents, or `rows` that each hold such a relation.
 */
export type Property = Readonly<{
  path: string
  label: Label
  kind: 'choice' | 'flag' | 'day' | 'one' | 'many' | 'rows'
  isRequired: boolean
  /** What can be chosen, or for rows, as what each can be named. */
  choices: readonly Choice[]
  /** Where relations lead. */
  target: CollectionSlug | null
  /** For rows, the names of the relation and of what it is named as. */
  row: Readonly<{ relation: string; as: string | null }> | null
}>

type Fields = readonly FlattenedField[]

/**
 * The property at a path of a collection.
 *
 * @throws Error when there is none, or its field is not of a kind that many can be given: a mistake in the config
 */
export function propertyAt(fields: Fields, path: string): Property {
  const field = fieldAt(fields, path.split('.'))
  const property = field && propertyOf(path, field)
  if (property) return property
  throw new Error(`bulkEditsPlugin: ${JSON.stringify(path)} cannot be given to many at once.`)
}

function fieldAt(fields: Fields, [name, ...rest]: readonly string[]): FlattenedField | undefined {
  const field = fields.find((each) => each.name === name)
  if (!field || rest.length === 0) return field
  return 'flattenedFields' in field ? fieldAt(field.flattenedFields, rest) : undefined
}

function propertyOf(path: string, field: FlattenedField): Property | null {
  const isRequired = 'required' in field && field.required === true
  const label = 'label' in field ? field.label : undefined
  const base = { path, label, isRequired, choices: [], target: null, row: null } as const
  switch (field.type) {
    case 'select':
      return field.hasMany ? null : { ...base, kind: 'choice', choices: choicesOf(field.options) }
    case 'checkbox':
      return { ...base, kind: 'flag' }
    case 'date':
      return { ...base, kind: 'day' }
    case 'relationship':
      return typeof field.relationTo === 'string'
        ? { ...base, kind: field.hasMany ? 'many' : 'one', target: field.relationTo }
        : null
    case 'array':
      return rowsOf({ ...base, kind: 'rows' }, field.flattenedFields)
    default:
      return null
  }
}

function rowsOf(base: Property, fields: Fields): Property | null {
  const relation = fields.find(({ type }) => type === 'relationship')
  const as = fields.find(({ type }) => type === 'select')
  if (relation?.type !== 'relationship' || typeof relation.relationTo !== 'string') return null
  return {
    ...base,
    target: relation.relationTo,
    choices: as?.type === 'select' ? choicesOf(as.options) : [],
    row: { relation: relation.name, as: as?.name ?? null },
  }
}

type Options = Extract<FlattenedField, { type: 'select' }>['options']

const choicesOf = (options: Options): readonly Choice[] =>
  options.map((option) =>
    typeof option === 'string'
      ? { value: option, label: option }
      : { value: option.value, label: option.label },
  )
