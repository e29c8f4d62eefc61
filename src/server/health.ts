import { type RequestHandler, Router } from 'express'
import type { Logger } from 'pino'
import { requestForLog } from './record-request.ts'

type Checks = {
  logger: Logger
  isStopping: () => boolean
  reachDatabase: () => Promise<void>
}

/** `GET /health`: the process lives. `GET /ready`: it can serve, so the database answers and it is not stopping. */
export function health({ logger, isStopping, reachDatabase }: Checks): Router {
  const live: RequestHandler = (_request, response) => {
    response.json({ status: 'ok' })
  }
  const ready: RequestHandler = async (request, response) => {
    if (isStopping()) {
      response.status(503).json({ status: 'stopping' })
      return
    }
    try {
      await reachDatabase()
      response.json({ status: 'ready' })
    } catch (error) {
      logger.error({ req: requestForLog(request), err: error }, 'the database does not answer')
      // Public reads that are at hand are answered all the while.
      response.status(503).json({ status: 'database-unreachable', answers: 'kept-public-reads' })
    }
  }
  return Router().get('/health', live).get('/ready', ready)
}
