/** MongoDB's code for a write that lost against another transaction; the driver adds the label. */
const codes: ReadonlySet<unknown> = new Set([112, 'SQLITE_BUSY', 'SQLITE_BUSY_SNAPSHOT'])
const label = 'TransientTransactionError'

/** Whether the database undid a transaction because of another one, so that trying again is safe and sensible. */
export function isWriteConflict(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  const labels: unknown = Reflect.get(error, 'errorLabels')
  if (codes.has(Reflect.get(error, 'code'))) return true
  if (Array.isArray(labels) && labels.includes(label)) return true
  return isWriteConflict(Reflect.get(error, 'cause'))
}
