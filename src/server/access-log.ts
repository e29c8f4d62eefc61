import type { IncomingMessage, ServerResponse } from 'node:http'
import type { RequestHandler } from 'express'

/** Puts every request on record, and sends its id back in `X-Request-Id`. */
export function accessLog(
  record: (message: IncomingMessage, response: ServerResponse) => string,
): RequestHandler {
  return (request, response, next) => {
    response.setHeader('x-request-id', record(request, response))
    next()
  }
}
