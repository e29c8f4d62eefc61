/**
 * Whether a write failed because one of its rows carries the id of a row of another document. A
 * database with a table for each list keeps those unique; one that keeps rows inside their document
 * does not mind.
 */
export function isTakenRowId(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  if (Reflect.get(error, 'code') === 'SQLITE_CONSTRAINT_PRIMARYKEY') return true
  return isTakenRowId(Reflect.get(error, 'cause'))
}

/** What its sender is told. */
export const takenRowId = {
  status: 400,
  code: 'repeated-row',
  message: 'A row has the id of a row of another document. Leave ids out of new rows.',
} as const
