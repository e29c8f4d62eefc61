import type { AfterErrorHook } from 'payload'
import { isTakenRowId, takenRowId } from './is-taken-row-id.ts'

/** The database's own word on it is no answer, and the fault is the sender's. */
export const tellTakenRowId: AfterErrorHook = ({ error }) => {
  if (!isTakenRowId(error)) return
  const { status, code, message } = takenRowId
  return { status, response: { errors: [{ name: 'APIError', message, data: { code } }] } }
}
