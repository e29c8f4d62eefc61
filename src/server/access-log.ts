import type { Request, RequestHandler, Response } from 'express'
import type { Logger } from 'pino'
import { pinoHttp } from 'pino-http'
import { errorForLog } from '../error-for-log.ts'
import { pathOf } from './path-of.ts'
import { newRequestId } from './request-id.ts'

/**
 * Gives every request an id, sent back in `X-Request-Id`, and one structured line when it is done.
 * Queries and headers are left out: they can hold personal data and keys.
 */
export function accessLog(logger: Logger): RequestHandler {
  return pinoHttp<Request, Response>({
    logger,
    genReqId: (_request, response) => {
      const id = newRequestId()
      response.setHeader('x-request-id', id)
      return id
    },
    customLogLevel: (_request, response, error) =>
      error || response.statusCode >= 500 ? 'error' : 'info',
    autoLogging: { ignore: ({ url }) => url === '/health' || url?.startsWith('/_next/') === true },
    serializers: {
      err: errorForLog,
      req: ({ id, method, url }) => ({ id, method, path: pathOf(String(url)) }),
      res: ({ statusCode }) => ({ statusCode }),
    },
  })
}
