import { APIError } from 'payload'
import { isRecord } from './kinds-of-value.ts'

/**
 * Payload fails on a password that is no text when an account is made, and keeps the old one
 * without a word when one is changed.
 *
 * @throws APIError 400 `wrong-type`
 */
export function refuseBadPassword(data: unknown): void {
  const password = isRecord(data) ? data.password : undefined
  if (password === undefined || password === null) return
  if (typeof password === 'string' && password !== '') return
  throw new APIError(
    'password: must be a text that is not empty. Leave it out to keep the old one.',
    400,
    { code: 'wrong-type', field: 'password' },
    true,
  )
}
