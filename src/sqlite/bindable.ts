/** A value as libsql takes it; what it does not know ends the process. */
export function bindable(value: unknown): unknown {
  if (typeof value === 'boolean') return Number(value)
  if (value instanceof Date) return value.valueOf()
  if (value instanceof ArrayBuffer) return Buffer.from(value)
  if (isKnown(value)) return value
  throw new TypeError(
    `sqlite: a statement was given ${typeof value} ${String(value)}, which SQLite cannot store.`,
  )
}

const isKnown = (value: unknown): boolean =>
  value === null ||
  typeof value === 'string' ||
  typeof value === 'bigint' ||
  Number.isFinite(value) ||
  value instanceof Uint8Array
