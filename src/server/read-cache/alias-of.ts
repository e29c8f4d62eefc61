import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { takesPlainJson } from './answer-type.ts'
import type { ReadHeaders } from './read-headers.ts'

/** Longer ones are told apart by their digest. */
const longest = 1000

/**
 * How a request looks before anything of it is understood. Requests that look the same ask the same;
 * those that look different may.
 *
 * @param body of a question that came with POST
 */
export function aliasOf(
  message: IncomingMessage & { originalUrl?: string },
  headers: ReadHeaders,
  body = '',
): string {
  // Express takes away from `url` what it has understood of it.
  const url = message.originalUrl ?? message.url ?? ''
  const { accept, origin } = headers
  // What is asked for by address alone is the common case, and then nothing is put together: a text
  // that is new has to be made whole before it can be looked up.
  const isByType = url.startsWith('/api/graphql') && !takesPlainJson(accept)
  if (body === '' && origin === undefined && !isByType) return url
  const whole = `${url}\n${accept}\n${origin ?? ''}\n${body}`
  return whole.length <= longest ? whole : createHash('sha256').update(whole).digest('base64')
}
