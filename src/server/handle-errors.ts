import type { ErrorRequestHandler } from 'express'
import { Refusal } from './problem.ts'

/** The last stop: refusals are answered as they are, anything else is logged whole and told in one sentence. */
export const handleErrors: ErrorRequestHandler = (error: unknown, request, response, next) => {
  if (response.destroyed) {
    request.log.debug({ err: error }, 'the client left before its answer')
    return
  }
  if (response.headersSent) return next(error)
  if (error instanceof Refusal) {
    if (!request.complete) response.setHeader('connection', 'close')
    response.status(error.status).json({ errors: [error.problem] })
    return
  }
  request.log.error({ err: error }, 'request failed')
  const message =
    'Something went wrong on our side. It has been logged under the id in X-Request-Id.'
  response.status(500).json({ errors: [{ code: 'internal', message }] })
}
