import type { IncomingMessage, ServerResponse } from 'node:http'
import { keepBody } from '../body-at-hand.ts'
import { bodyLimits } from '../fetch-request.ts'
import { aliasOf } from './alias-of.ts'
import { encodingOf } from './encoding-for.ts'
import type { ReadCache } from './read-cache.ts'
import { type ReadHeaders, readHeaders } from './read-headers.ts'
import { sendAtHand } from './send-kept.ts'

type Options = Readonly<{
  cache: ReadCache
  /** Counts a request; false when the asker has asked too often and is to be refused. */
  count: (message: IncomingMessage) => boolean
  /** Puts a request on record. @returns its id */
  record: (message: IncomingMessage, response: ServerResponse) => string
}>

type Next = (message: IncomingMessage, response: ServerResponse) => void

/**
 * Answers what is at hand before a request is understood any further: one that looked the same was
 * let through, and nothing that its answer was made of has changed. It is counted and recorded like
 * any other. What is not at hand goes on to `next`.
 */
export function answerKeptOr(next: Next, { cache, count, record }: Options): Next {
  const isAnswered = (
    message: IncomingMessage,
    response: ServerResponse,
    headers: ReadHeaders,
    body?: string,
  ): boolean => {
    const kept = cache.find(aliasOf(message, headers, body))
    if (!kept) return false
    const packed = kept.packed.get(encodingOf(kept, headers))
    if (!packed || !count(message)) return false
    const id = record(message, response)
    sendAtHand(response, kept, { message, headers, packed, id })
    return true
  }

  return (message, response) => {
    const headers = readHeaders(message.rawHeaders)
    if (headers === null) return next(message, response)
    if (isQuestionInBody(message, headers)) {
      readWhole(message, headers.contentLength, (body) => {
        if (isAnswered(message, response, headers, body)) return
        keepBody(message, body)
        next(message, response)
      })
      return
    }
    const isRead = message.method === 'GET' || message.method === 'HEAD'
    const isAlone = isRead && !(headers.contentLength > 0)
    if (!isAlone || !isAnswered(message, response, headers)) next(message, response)
  }
}

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

/**
 * Hands over the body as soon as all that was announced is here, which is mostly at once. Nothing is
 * done for who leaves before.
 */
function readWhole(message: IncomingMessage, length: number, use: (body: string) => void): void {
  const chunks: Buffer[] = []
  let missing = length
  message.on('data', (chunk: Buffer) => {
    missing -= chunk.length
    chunks.push(chunk)
    if (missing === 0) use((chunks.length === 1 ? chunk : Buffer.concat(chunks)).toString('utf8'))
  })
}
