import type { InStatement } from '@libsql/client'

/** The text and the values of a statement. Values have places; Drizzle gives them no names. */
export function readStatement(
  statement: InStatement,
): Readonly<{ sql: string; parameters: readonly unknown[] }> {
  if (typeof statement === 'string') return { sql: statement, parameters: [] }
  const { sql, args } = statement
  if (Array.isArray(args)) return { sql, parameters: args }
  throw new TypeError('sqlite: values are given in order, and not by name.')
}
