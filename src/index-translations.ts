/** The adapter as it is about to make its tables; Payload gives it to the hook and leaves it out of its types. */
type Adapter = Readonly<{
  rawTables: Readonly<
    Record<
      string,
      {
        name: string
        columns: Readonly<Record<string, unknown>>
        indexes?: Record<string, { name: string; on: string }>
      }
    >
  >
}>

/**
 * Payload finds the translations of a document by its id alone, and indexes them by language and id.
 * Without an index of their own, SQLite reads every translation of a collection for every document.
 */
export function indexTranslations<Schema>(given: Readonly<{ schema: Schema }>): Schema {
  const { adapter } = given as typeof given & { adapter: Adapter }
  for (const table of Object.values(adapter.rawTables)) {
    if (!table.name.endsWith('_locales') || !('_parentID' in table.columns)) continue
    table.indexes ??= {}
    table.indexes._parent = { name: `${table.name}_parent_idx`, on: '_parentID' }
  }
  return given.schema
}
