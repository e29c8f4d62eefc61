import type { IncomingMessage, ServerResponse } from 'node:http'
import { keepBody } from '../body-at-hand.ts'
import { bodyLimits } from '../fetch-request.ts'
import { aliasOf } from './alias-of.ts'
import { encodingOf } from './encoding-for.ts'
import type { ReadCache } from './read-cache.ts'
import { type ReadHeaders, readHeaders } from './read-headers.ts'
import { hit } from './say-how.ts'
import { sendKept } from './send-kept.ts'

type Options = Readonly<{
  cache: ReadCache
  /** Counts a request; false when the asker has asked too often and is to be refused. */
  count: (message: IncomingMessage) => boolean
  /** Puts a request on record. @returns headers of its answer, names and values in turn */
  record: (message: IncomingMessage, response: ServerResponse) => readonly string[]
}>

type Next = (message: IncomingMessage, response: ServerResponse) => void

/**
 * Answers what is at hand before a request is understood any further: one that looked the same was
 * let through, and nothing that its answer was made of has changed. It is counted and recorded like
 * any other. What is not at hand goes on to `next`.
 */
export function answerKeptOr(next: Next, { cache, count, record }: Options): Next {
  const answer = (message: IncomingMessage, response: ServerResponse, asked: Asked): boolean => {
    const { headers, body } = asked
    const kept = cache.find(aliasOf(message, headers, body))
    if (!kept) return false
    const packed = kept.packed.get(encodingOf(kept, headers))
    if (!packed || !count(message)) return false
    const more = record(message, response)
    sendKept(response, kept, { message, headers, packed, how: hit, more })
    return true
  }

  return (message, response) => {
    const headers = readHeaders(message.rawHeaders)
    if (headers === null) return next(message, response)
    if (isQuestionInBody(message, headers)) {
      readWhole(message, (body) => {
        keepBody(message, body)
        if (!answer(message, response, { headers, body })) next(message, response)
      })
      return
    }
    const isRead = message.method === 'GET' || message.method === 'HEAD'
    if (!isRead || headers.contentLength > 0) return next(message, response)
    if (!answer(message, response, { headers })) next(message, response)
  }
}

type Asked = Readonly<{ headers: ReadHeaders; body?: string }>

/** A query of GraphQL, no larger than one may be. */
const isQuestionInBody = (
  { method, url }: IncomingMessage,
  { contentType, contentLength }: ReadHeaders,
): boolean =>
  method === 'POST' &&
  url === '/api/graphql' &&
  contentType.startsWith('application/json') &&
  contentLength > 0 &&
  contentLength <= bodyLimits.graphql

/** Nothing is done for who leaves before all has arrived. */
function readWhole(message: IncomingMessage, use: (body: string) => void): void {
  const chunks: Buffer[] = []
  message.on('data', (chunk: Buffer) => chunks.push(chunk))
  message.once('end', () => use(Buffer.concat(chunks).toString('utf8')))
}
