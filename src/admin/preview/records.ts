export type Doc = Readonly<Record<string, unknown>>

const isDoc = (value: unknown): value is Doc =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The value where it is a document or a row; null otherwise. */
export const record = (value: unknown): Doc | null => (isDoc(value) ? value : null)

/** The rows of a list. */
export const rowsIn = (value: unknown): readonly Doc[] =>
  Array.isArray(value) ? value.filter(isDoc) : []
