import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import { pathOf } from './path-of.ts'
import { newRequestId } from './request-id.ts'

declare module 'node:http' {
  interface IncomingMessage {
    /** What a request is called in the log and in `X-Request-Id`; none before it is on record. */
    id?: string
    /** Express keeps here what it takes from `url`. */
    originalUrl?: string
  }
}

/**
 * Gives a request an id, and the log one structured line when it is done. Queries and headers are
 * left out: they can hold personal data and keys. What is answered `atHand` cannot fail, so that
 * nothing is waited for where only failures are told.
 */
export function recordingRequests(logger: Logger) {
  return (message: IncomingMessage, response: ServerResponse, { atHand = false } = {}): string => {
    const id = newRequestId()
    if (atHand && !logger.isLevelEnabled('info')) return id
    message.id = id
    if (!isQuiet(message)) {
      const begun = Date.now()
      // Comes once, also when the client leaves before the answer is complete.
      response.once('close', () => note(logger, { message, response, begun }))
    }
    return id
  }
}

/** Of a request, what a log line may show. */
export const requestForLog = ({ id, method, url, originalUrl }: IncomingMessage) => ({
  id,
  method,
  path: pathOf(originalUrl ?? url ?? ''),
})

type Done = Readonly<{ message: IncomingMessage; response: ServerResponse; begun: number }>

function note(logger: Logger, { message, response, begun }: Done): void {
  const { statusCode, writableFinished } = response
  const hasFailed = statusCode >= 500
  const level = hasFailed ? 'error' : 'info'
  if (!logger.isLevelEnabled(level)) return
  const req = requestForLog(message)
  const line = { req, res: { statusCode }, responseTime: Date.now() - begun }
  logger[level](
    line,
    hasFailed ? 'request errored' : writableFinished ? 'request completed' : 'request aborted',
  )
}

/** Asked every few seconds, and dozens of files for one page. */
const isQuiet = ({ url = '' }: IncomingMessage): boolean =>
  url === '/health' || url.startsWith('/_next/')
