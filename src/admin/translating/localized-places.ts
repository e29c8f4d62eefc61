/** What is looked at of a field, of the server's config or the browser's. */
export type Shape = Readonly<{
  type: string
  name?: string | undefined
  label?: unknown
  localized?: boolean | undefined
  required?: boolean | undefined
  fields?: readonly Shape[] | undefined
  tabs?: readonly Readonly<{
    name?: string | undefined
    label?: unknown
    fields: readonly Shape[]
  }>[]
}>

/** A text in a document that each language has its own of. */
export type Place = Readonly<{
  /** Where it is in the form, rows counted: `links.0.text`. */
  path: string
  /** The names of the fields that lead to it: `links`, `text`. */
  names: readonly string[]
  /** What it and those around it are called, as the config says it; a number is that of a row. */
  labels: readonly unknown[]
  type: string
  isRequired: boolean
  value: unknown
}>

type At = Readonly<{ path: string; names: readonly string[]; labels: readonly unknown[] }>

const top: At = { path: '', names: [], labels: [] }

/** Every localized text of a document, in the order of its form. */
export function localizedPlaces(
  fields: readonly Shape[],
  data: unknown,
  at: At = top,
): readonly Place[] {
  return fields.flatMap((field) => placesOf(field, data, at))
}

/** Whether documents of these fields have anything to translate. */
export const hasLocalized = (fields: readonly Shape[]): boolean =>
  fields.some(
    ({ localized, fields: inner = [], tabs = [] }) =>
      localized === true || hasLocalized(inner) || tabs.some((tab) => hasLocalized(tab.fields)),
  )

/** Of these fields those with something to translate in them, and nothing else, for many documents. */
export const onlyLocalized = (fields: readonly Shape[]): readonly Shape[] =>
  fields
    .filter((field) => hasLocalized([field]))
    .map((field) =>
      field.localized
        ? field
        : {
            ...field,
            ...(field.fields ? { fields: onlyLocalized(field.fields) } : {}),
            ...(field.tabs
              ? { tabs: field.tabs.map((tab) => ({ ...tab, fields: onlyLocalized(tab.fields) })) }
              : {}),
          },
    )

/** The fields at the top of a document with something to translate in them. */
export const localizedNames = (fields: readonly Shape[]): readonly string[] =>
  fields.flatMap((field) => {
    if (field.name) return hasLocalized([field]) ? [field.name] : []
    const inner = [...(field.fields ?? []), ...(field.tabs ?? []).map(asField)]
    return localizedNames(inner)
  })

const asField = (tab: Omit<Shape, 'type'>): Shape => ({ type: 'tab', ...tab })

function placesOf(field: Shape, data: unknown, at: At): readonly Place[] {
  const { type, name, label, localized, required, fields = [], tabs = [] } = field
  if (tabs.length > 0) return tabs.flatMap((tab) => inside(tab, tab.fields, data, at))
  if (!name) return localizedPlaces(fields, data, at)
  if (localized) {
    const { path, names, labels } = step(at, name, label ?? name)
    const value = valueAt(data, name)
    return [{ path, names, labels, type, isRequired: required === true, value }]
  }
  if (type !== 'array') return inside({ name, label }, fields, data, at)
  const rows = valueAt(data, name)
  const list = step(at, name, label ?? name)
  return (Array.isArray(rows) ? rows : []).flatMap((row, index) =>
    localizedPlaces(fields, row, {
      ...list,
      path: `${list.path}.${index}`,
      labels: [...list.labels, index + 1],
    }),
  )
}

type Named = Readonly<{ name?: string | undefined; label?: unknown }>

/** A group or a tab; one without a name is only a way of showing what is in it. */
const inside = ({ name, label }: Named, fields: readonly Shape[], data: unknown, at: At) =>
  name
    ? localizedPlaces(fields, valueAt(data, name), step(at, name, label ?? name))
    : localizedPlaces(fields, data, at)

const step = ({ path, names, labels }: At, name: string, label: unknown): At => ({
  path: path ? `${path}.${name}` : name,
  names: [...names, name],
  labels: [...labels, label],
})

const valueAt = (data: unknown, name: string): unknown =>
  typeof data === 'object' && data !== null ? Reflect.get(data, name) : undefined
