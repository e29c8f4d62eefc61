import type { ClientField } from 'payload'

/** The field that these names lead to; rows, tabs and the like without names are passed through. */
export function findClientField(
  fields: readonly ClientField[],
  names: readonly string[],
): ClientField | null {
  const [name, ...rest] = names
  for (const field of fields) {
    const found = named(field) === name ? within(field, rest) : passThrough(field, names)
    if (found) return found
  }
  return null
}

const named = (field: object): unknown => ('name' in field ? field.name : undefined)

const within = (field: ClientField, rest: readonly string[]): ClientField | null => {
  if (rest.length === 0) return field
  return 'fields' in field ? findClientField(field.fields, rest) : null
}

function passThrough(field: ClientField, names: readonly string[]): ClientField | null {
  if (field.type === 'tabs') {
    const [name, ...rest] = names
    for (const tab of field.tabs) {
      const isNamed = named(tab) !== undefined && named(tab) !== ''
      if (isNamed && named(tab) !== name) continue
      const found = findClientField(tab.fields, isNamed ? rest : names)
      if (found) return found
    }
    return null
  }
  return named(field) === undefined && 'fields' in field
    ? findClientField(field.fields, names)
    : null
}
