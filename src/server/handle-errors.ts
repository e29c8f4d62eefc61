import type { ErrorRequestHandler } from 'express'
import type { Logger } from 'pino'
import { answerWhileReceiving } from './answer-while-receiving.ts'
import { Refusal } from './problem.ts'
import { requestForLog } from './record-request.ts'

/** The last stop: refusals are answered as they are, anything else is logged whole and told in one sentence. */
export const handleErrors =
  (logger: Logger): ErrorRequestHandler =>
  (error: unknown, request, response, next) => {
    if (response.destroyed) {
      logger.debug({ req: requestForLog(request), err: error }, 'the client left before its answer')
      return
    }
    if (response.headersSent) return next(error)
    if (!response.hasHeader('cache-control')) response.setHeader('cache-control', 'no-store')
    if (error instanceof Refusal) {
      const body = { errors: [error.problem] }
      response.status(error.status)
      if (request.complete) response.json(body)
      else answerWhileReceiving(request, response, body)
      return
    }
    logger.error({ req: requestForLog(request), err: error }, 'request failed')
    const message =
      'Something went wrong on our side. It has been logged under the id in X-Request-Id.'
    response.status(500).json({ errors: [{ code: 'internal', message }] })
  }
