import type { IncomingMessage, ServerResponse } from 'node:http'
import express, { type Express, type RequestHandler } from 'express'
import type { Payload } from 'payload'
import type { Logger } from 'pino'
import type { GraphqlQueries } from '../graphql-queries.ts'
import type { Limits } from '../limits.ts'
import { accessLog } from './access-log.ts'
import { payloadBridge } from './bridge.ts'
import { graphqlHandler } from './graphql/index.ts'
import { handleErrors } from './handle-errors.ts'
import { health } from './health.ts'
import { keepAnswersApart } from './keep-answers-apart.ts'
import { keepClientsReading } from './keep-clients-reading.ts'
import { Refusal } from './problem.ts'
import type { Reads } from './read-cache/index.ts'
import { readQuestionInBody } from './read-question-in-body.ts'
import { recogniseKeys } from './recognise-keys.ts'
import { refuseBadQuery } from './refuse-bad-query.ts'
import { refuseUploads } from './refuse-uploads.ts'
import { adminHeaders, apiHeaders } from './security-headers.ts'
import { warnOfProxy } from './warn-of-proxy.ts'

export type AppOptions = {
  payload: Payload
  logger: Logger
  /** Puts a request on record. @returns its id */
  record: (message: IncomingMessage, response: ServerResponse) => string
  isStopping: () => boolean
  isDevelopment: boolean
  limits: Limits
  /** Count requests and refuse those that are too many. */
  requestLimits: readonly RequestHandler[]
  /** Answers what everybody may read. */
  reads: Reads
  /** The only queries that GraphQL answers; null when any may be asked. */
  graphqlQueries: GraphqlQueries | null
  /** Whether files are taken. */
  takesUploads: boolean
  /** Serves the admin. Left out where only the API runs. */
  admin?: RequestHandler
}

/** The front server: everything that wraps a request, in order, each with its reason. */
export function createApp({
  payload,
  logger,
  record,
  isStopping,
  isDevelopment,
  limits,
  requestLimits,
  reads,
  graphqlQueries,
  takesUploads,
  admin,
}: AppOptions): Express {
  const { config } = payload
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  // By count and never by range: an address in IPv6 can be written so that a range of IPv4 contains it.
  app.set('trust proxy', limits.trustedProxies)
  // First, so that whatever happens later is on record under an id.
  app.use(accessLog(record))
  // Never refused: whoever watches the process must get an answer.
  app.use(health({ logger, isStopping, reachDatabase: () => reachDatabase(payload) }))
  app.use('/api', apiHeaders, keepAnswersApart)
  // Before everything that costs more than counting.
  app.use(warnOfProxy({ logger, ...limits }), ...requestLimits)
  // Before any work: methods Payload's Request cannot carry, and queries that ask for what is not there.
  app.use(refuseMethods)
  app.use('/api', readQuestionInBody)
  app.use('/api', refuseBadQuery(limitsOf(payload)))
  // Before the file has arrived.
  if (!takesUploads) app.use('/api/media', refuseUploads)
  // GraphQL refuses the mutations of clients itself.
  app.use(
    '/api',
    keepClientsReading({ asking: /^\/(graphql|coverage\/(evaluate|recommend|simulate))$/ }),
  )
  // After everything that needs no database.
  app.use('/api', recogniseKeys(payload))
  // Exactly this path; what lies below it is not GraphQL and is not found.
  app.all('/api/graphql', graphqlHandler(config, graphqlQueries, reads))
  app.use('/api', payloadBridge(config, reads))
  if (admin) {
    app.get('/', (_request, response) => response.redirect(config.routes.admin))
    app.use(adminHeaders({ isDevelopment }), admin)
  }
  app.use(notFound)
  app.use(handleErrors(logger))
  return app
}

const refuseMethods: RequestHandler = ({ method }, _response, next) => {
  if (method !== 'TRACE' && method !== 'CONNECT') return next()
  throw new Refusal(405, { code: 'method-not-allowed', message: `${method} is not answered here.` })
}

const notFound: RequestHandler = ({ method, path }) => {
  throw new Refusal(404, {
    code: 'not-found',
    message: `Nothing at ${method} ${path.slice(0, 200)}.`,
  })
}

function limitsOf({ config }: Payload) {
  const locales = config.localization ? config.localization.localeCodes : []
  return { locales, maxDepth: config.maxDepth }
}

async function reachDatabase(payload: Payload): Promise<void> {
  await payload.db.count({ collection: 'levels', where: {} })
}
