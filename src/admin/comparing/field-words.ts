import type { FlattenedField } from 'payload'
import { inReaders } from '../in-readers.ts'

export type FieldWords = Readonly<{
  /** What a field is called: `levels`, `cost.yearly`. */
  label: (path: string) => string
  /** What a choice in a field is called. */
  option: (path: string, value: string | null | undefined) => string
}>

/** The words of the form, in the language of the reader, so that nothing is called two things. */
export function fieldWords(fields: readonly FlattenedField[], language: string): FieldWords {
  const at = (path: string) => fieldAt(fields, path.split('.'))
  return {
    label: (path) => {
      const field = at(path)
      return field && 'label' in field ? inReaders(field.label, language) : ''
    },
    option: (path, value) => {
      const field = at(path)
      const options = field?.type === 'select' ? field.options : []
      const option = options.find((each) => typeof each !== 'string' && each.value === value)
      return typeof option === 'object' ? inReaders(option.label, language) : (value ?? '')
    },
  }
}

function fieldAt(
  fields: readonly FlattenedField[],
  [name, ...rest]: readonly string[],
): FlattenedField | undefined {
  const field = fields.find((each) => each.name === name)
  if (field === undefined || rest.length === 0) return field
  return 'flattenedFields' in field ? fieldAt(field.flattenedFields, rest) : undefined
}
