import { APIError } from 'payload'
import { isRecord } from './kinds-of-value.ts'

/**
 * Payload's field hooks fail on a document that is not there: an empty body, `_payload=null`.
 *
 * @throws APIError 400 `body-not-object`
 */
export function refuseMissingDocument(data: unknown): void {
  if (isRecord(data)) return
  throw new APIError(
    'The document must be one JSON object. Received nothing that is one.',
    400,
    { code: 'body-not-object' },
    true,
  )
}

/**
 * A bulk change without conditions would change everything; whoever means that can say so.
 *
 * @throws APIError 400 `empty-where`
 */
export function refuseEmptyWhere(where: unknown): void {
  if (!isRecord(where) || Object.keys(where).length > 0) return
  throw new APIError(
    'where: must have at least one condition, or everything would be changed.',
    400,
    { code: 'empty-where', field: 'where' },
    true,
  )
}
