import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import { pathOf } from './path-of.ts'

/** What access-log.ts does for a request, for one that is answered before it comes there. */
export function recordKept(logger: Logger) {
  return ({ method, url = '' }: IncomingMessage, response: ServerResponse): readonly string[] => {
    const id = randomUUID()
    if (logger.isLevelEnabled('info')) {
      const begun = Date.now()
      response.once('finish', () => {
        const req = { id, method, path: pathOf(url) }
        const res = { statusCode: response.statusCode }
        logger.info({ req, res, responseTime: Date.now() - begun }, 'request completed')
      })
    }
    return ['x-request-id', id]
  }
}
