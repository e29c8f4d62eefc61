import type { Selected } from './drizzle.ts'

/** What a row holds, by Drizzle's names. */
export type Table = Record<string, unknown>

/** Rows of related tables that are kept apart from the values of the row itself. */
const apart = new Set(['_locales', '_rels', '_texts', '_numbers'])

export type RowReader = (row: readonly unknown[]) => Readonly<{
  values: Table
  /** The translations: one row for each language. */
  locales: readonly Table[] | null
  rels: readonly Table[] | null
  texts: readonly Table[] | null
}>

/**
 * Compiles how a row that SQLite answers with becomes an object, with its related rows read out of
 * JSON. Null when the row holds something that is not known here, so that Payload reads it.
 */
export function compileRow(selection: readonly Selected[]): RowReader | null {
  const reads = selection.map(compileValue)
  if (reads.some((read) => read === null)) return null
  const cells = selection.map(({ tsKey }, index) => ({ name: tsKey, index, read: reads[index] }))
  const own = cells.filter(({ name }) => !apart.has(name))
  const related = new Map(cells.map((cell) => [cell.name, cell]))
  if (related.has('_numbers')) return null
  const rowsOf = (name: string) => {
    const cell = related.get(name)
    return (row: readonly unknown[]): Table[] | null =>
      cell ? (cell.read?.(row[cell.index]) as Table[]) : null
  }
  const [locales, rels, texts] = [rowsOf('_locales'), rowsOf('_rels'), rowsOf('_texts')]
  return (row) => {
    const values: Table = {}
    for (const { name, index, read } of own) values[name] = read?.(row[index])
    return { values, locales: locales(row), rels: rels(row), texts: texts(row) }
  }
}

type ReadValue = (value: unknown) => unknown

function compileValue({ field, isJson, selection }: Selected): ReadValue | null {
  if (!isJson) {
    const column = 'mapFromDriverValue' in field ? field : (field.decoder ?? field.sql?.decoder)
    const { mapFromDriverValue: map } = column ?? {}
    if (!column || !map) return null
    // Most columns hold what they mean.
    if (column.columnType === 'SQLiteText') return (value) => value
    return (value) => (value === null ? null : map.call(column, value))
  }
  const reads = selection.map(compileValue)
  if (reads.some((read) => read === null)) return null
  const cells = selection.map(({ tsKey }, index) => ({ name: tsKey, read: reads[index] }))
  return (value) => {
    const rows: unknown = typeof value === 'string' ? JSON.parse(value) : value
    if (!Array.isArray(rows)) return rows
    return rows.map((row: readonly unknown[]) => {
      const table: Table = {}
      for (let index = 0; index < cells.length; index += 1) {
        const cell = cells[index]
        if (cell) table[cell.name] = cell.read?.(row[index])
      }
      return table
    })
  }
}
