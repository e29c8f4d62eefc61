export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The id of a document or of a relation, populated or not. */
export function readId(value: unknown): string | null {
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  return isRecord(value) ? readId(value.id ?? value.value) : null
}

/** What stands at a dotted path, in every row on the way. */
export function readAt(value: unknown, path: string): unknown[] {
  const [name, ...rest] = path.split('.')
  const each = Array.isArray(value) ? value : [value]
  const inside = each.filter(isRecord).flatMap((record) => record[name ?? ''] ?? [])
  return rest.length === 0 ? inside : readAt(inside, rest.join('.'))
}

/** A short text that any database can store: no half characters, no control characters. */
export function shortText(value: unknown, most = 120): string | null {
  const text = typeof value === 'number' ? String(value) : value
  if (typeof text !== 'string') return null
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what must go
  const plain = text.replace(/[\u0000-\u001f\u007f]+/g, ' ').trim()
  return plain === '' ? null : wellFormed([...plain].slice(0, most).join(''))
}

const wellFormed = (text: string): string => Buffer.from(text, 'utf8').toString('utf8')
