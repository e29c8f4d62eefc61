import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import { pathOf } from './path-of.ts'
import { newRequestId } from './request-id.ts'

/** What access-log.ts does for a request, for one that is answered before it comes there. */
export function recordKept(logger: Logger) {
  return ({ method, url = '' }: IncomingMessage, response: ServerResponse): string => {
    const id = newRequestId()
    if (logger.isLevelEnabled('info')) {
      const begun = Date.now()
      response.once('finish', () => {
        const req = { id, method, path: pathOf(url) }
        const res = { statusCode: response.statusCode }
        logger.info({ req, res, responseTime: Date.now() - begun }, 'request completed')
      })
    }
    return id
  }
}
