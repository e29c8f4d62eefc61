type Doc = Readonly<Record<string, unknown>>

/** What stands at a dotted path of a document. */
export function valueAt(doc: Doc, path: string): unknown {
  return path.split('.').reduce<unknown>((at, name) => (isRecord(at) ? at[name] : undefined), doc)
}

/** What to store so that this stands there, and nothing else changes. */
export function dataWith(path: string, value: unknown): Record<string, unknown> {
  const [name = '', ...rest] = path.split('.')
  return { [name]: rest.length === 0 ? value : dataWith(rest.join('.'), value) }
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
