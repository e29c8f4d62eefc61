import type { FlattenedField } from 'payload'
import type { Selected } from './drizzle.ts'
import { compileRow, type Table } from './read-row.ts'

/** What the document is made of: the related rows by the path of their field. */
type Sources = Readonly<{
  locales: readonly Table[] | null
  rels: ReadonlyMap<unknown, readonly Table[]>
  texts: ReadonlyMap<unknown, readonly Table[]>
}>

/** Writes what one field holds into the document. `path` is where the field stands, with a dot after. */
type Write = (result: Table, table: Table, sources: Sources, path: string) => void

type Place = Readonly<{ prefix: string; isInRow: boolean }>

export type ReadDocument = (row: readonly unknown[]) => Table

/**
 * Compiles how a row becomes a document, once for each collection and selection, to what Payload's
 * own `transform/read` makes of it: the same values, in the same order. Null when the collection has
 * a kind of field that is not known here; Payload then reads it itself.
 */
export function compileDocument(
  selection: readonly Selected[],
  fields: readonly FlattenedField[],
  localeCodes: readonly string[],
): ReadDocument | null {
  const readRow = compileRow(selection)
  const top = { prefix: '', isInRow: false }
  const writes = compileFields(fields, top, localeCodes)
  if (readRow === null || writes === null) return null
  return (row) => {
    const { values, locales, rels, texts } = readRow(row)
    const document: Table = { id: values.id }
    const sources = {
      locales: filled(locales, localeCodes),
      rels: byPath(rels),
      texts: byPath(texts),
    }
    for (const write of writes) write(document, values, sources, '')
    return document
  }
}

function compileFields(
  fields: readonly FlattenedField[],
  place: Place,
  localeCodes: readonly string[],
): Write[] | null {
  const writes: Write[] = []
  for (const field of fields) {
    if ('virtual' in field && field.virtual) continue
    const write = compileField(field, place, localeCodes)
    if (write === null) return null
    writes.push(write)
  }
  return writes
}

function compileField(
  field: FlattenedField,
  place: Place,
  localeCodes: readonly string[],
): Write | null {
  const { name } = field
  const column = `${place.prefix}${name}`
  const isLocalized = Boolean('localized' in field && field.localized)
  if (field.type === 'blocks' || field.type === 'join' || field.type === 'point') return null
  if (field.type === 'array') {
    if (isLocalized || field.dbName) return null
    return compileArray({ name, column, fields: field.flattenedFields }, localeCodes)
  }
  if (field.type === 'group' || field.type === 'tab') {
    // Inside a row Payload also takes away the columns of a group, which stand beside it there.
    if (isLocalized || place.isInRow) return null
    const inside = { ...place, prefix: `${column}_` }
    const writes = compileFields(field.flattenedFields, inside, localeCodes)
    return writes && writeGroup(name, writes)
  }
  if (field.type === 'relationship' || field.type === 'upload') {
    if (typeof field.relationTo !== 'string') return null
    if (field.hasMany) return isLocalized ? null : writeMany(name, 'rels', `${field.relationTo}ID`)
    return writeValue({ name, column, isLocalized }, (value) => value)
  }
  if ('hasMany' in field && field.hasMany) {
    if (isLocalized) return null
    if (field.type === 'text') return writeMany(name, 'texts', 'text')
    return field.type === 'select' ? writeChoices(name, column) : null
  }
  return writeValue({ name, column, isLocalized }, readerOf(field.type))
}

const readerOf = (type: FlattenedField['type']): ((value: unknown) => unknown) => {
  if (type === 'date') return readDate
  if (type === 'number') {
    return (value) => (typeof value === 'string' ? Number.parseFloat(value) : value)
  }
  return (value) => value
}

/** As Payload and `toISOString` write it, with a day that every month has: such a text stays as it is. */
const isIso =
  /^\d{4}-(?:0\d|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/

const readDate = (value: unknown): unknown =>
  typeof value !== 'string' || isIso.test(value) ? value : new Date(value).toISOString()

function writeValue(
  { name, column, isLocalized }: { name: string; column: string; isLocalized: boolean },
  read: (value: unknown) => unknown,
): Write {
  if (!isLocalized) {
    return (result, table) => {
      result[name] = read(table[column])
    }
  }
  return (result, table, { locales }) => {
    if (locales === null) {
      result[name] = read(table[column])
      return
    }
    const translations: Table = {}
    for (const row of locales) {
      translations[String(row._locale)] = read(column in row ? row[column] : table[column])
    }
    result[name] = translations
  }
}

const writeGroup =
  (name: string, writes: readonly Write[]): Write =>
  (result, table, sources, path) => {
    const group: Table = {}
    const inside = `${path}${name}.`
    for (const write of writes) write(group, table, sources, inside)
    result[name] = group
  }

/** What stands in a table of its own for all fields of the kind: relations, and lists of texts. */
const writeMany =
  (name: string, source: 'rels' | 'texts', column: string): Write =>
  (result, _table, sources, path) => {
    const rows = sources[source].get(`${path}${name}`) ?? []
    const values = rows.map((row) => row[column])
    result[name] = source === 'rels' ? values.filter(Boolean) : values
  }

const writeChoices =
  (name: string, column: string): Write =>
  (result, table) => {
    const rows = table[column]
    if (Array.isArray(rows)) result[name] = rows.map(({ value }: Table) => value)
  }

function compileArray(
  { name, column, fields }: { name: string; column: string; fields: readonly FlattenedField[] },
  localeCodes: readonly string[],
): Write | null {
  const writes = compileFields(fields, { prefix: '', isInRow: true }, localeCodes)
  if (writes === null) return null
  return (result, table, sources, path) => {
    const rows: unknown = table[column]
    if (!Array.isArray(rows)) return
    result[name] = rows.map((row: Table, index) => {
      const { _locales } = row
      const values = rowOf(row)
      const locales = Array.isArray(_locales) ? filled(_locales, localeCodes) : null
      for (const write of writes) {
        write(values, values, { ...sources, locales }, `${path}${name}.${index}.`)
      }
      return values
    })
  }
}

/** A row of a version has an id of its own; what the row has in the document stands beside it. */
function rowOf({ _order, _locales, ...values }: Table): Table {
  const { _uuid: id, ...others } = values
  return id ? { ...others, id } : values
}

/** A document without translations has none in every language. */
const filled = (
  locales: readonly Table[] | null,
  localeCodes: readonly string[],
): readonly Table[] | null =>
  locales?.length === 0 ? localeCodes.map((_locale) => ({ _locale })) : locales

function byPath(rows: readonly Table[] | null): Map<unknown, Table[]> {
  const found = new Map<unknown, Table[]>()
  for (const row of rows ?? []) {
    const same = found.get(row.path)
    if (same) same.push(row)
    else found.set(row.path, [row])
  }
  return found
}
