import type { FlattenedField } from 'payload'

/** A text that is written once for each language. */
export type Text = Readonly<{
  path: string
  /** Whether nothing is kept as an empty text, as what somebody has cleared is; of rich text there is none. */
  mayBeEmpty: boolean
}>

/**
 * The texts of a collection that are written once for each language. Rows are left out: one row may
 * lack what another has, and a question to the database does not tell them apart.
 */
export function listTexts(fields: readonly FlattenedField[], prefix = ''): readonly Text[] {
  return fields.flatMap((field) => {
    const path = `${prefix}${field.name}`
    if (field.type === 'group' || field.type === 'tab') {
      return listTexts(field.flattenedFields, `${path}.`)
    }
    const mayBeEmpty = field.type === 'text' || field.type === 'textarea'
    const isTranslated = 'localized' in field && field.localized === true
    return isTranslated && (mayBeEmpty || field.type === 'richText') ? [{ path, mayBeEmpty }] : []
  })
}
