import type { RequestListener, Server } from 'node:http'
import { getPayload, type Payload, type SanitizedConfig } from 'payload'
import { changesOf } from '../../plugins/changes/index.ts'
import { checkDatabaseFile } from '../check-database-file.ts'
import { checkDatabaseServer } from '../check-database-server.ts'
import type { Environment } from '../env.ts'
import { createLogger } from '../logger.ts'
import { migrate } from '../migrate.ts'
import { openAdmin } from './admin.ts'
import { answerWhileStarting } from './answer-while-starting.ts'
import { createApp } from './app.ts'
import { type ExpressMessages, expressMessages } from './express-messages.ts'
import { limitRequests } from './limit-requests.ts'
import { listen } from './listen.ts'
import { openMetrics } from './metrics/index.ts'
import { openReads } from './open-reads.ts'
import { answerKeptOr } from './read-cache/index.ts'
import { recordingRequests } from './record-request.ts'
import { shareConfig } from './running-config.ts'
import { stopGracefully } from './stop-gracefully.ts'

export type Options = {
  config: SanitizedConfig | Promise<SanitizedConfig>
  environment: Environment
  /** Whether this process serves the admin too. */
  withAdmin: boolean
  /** Runs when the database is open and migrated, before any request is answered: nobody sees a half-filled database. */
  beforeAnswering?: (payload: Payload) => Promise<void>
}

export type Running = { payload: Payload; server: Server; port: number; stop: () => Promise<void> }

/**
 * Takes the port first, because a port in use must not be found out after minutes of filling a
 * database. Requests that come before everything is open wait for it.
 */
export async function start(options: Options): Promise<Running> {
  const { environment } = options
  let open: (app: RequestListener) => void = () => {}
  let atOnce: RequestListener | null = null
  const opened = new Promise<RequestListener>((resolve) => {
    open = resolve
  })
  const messages = expressMessages()
  const server = await listen(
    (request, response) => {
      if (atOnce) return atOnce(request, response)
      if (answerWhileStarting(request, response)) return
      return opened.then((answer) => answer(request, response))
    },
    { ...environment, classes: messages.classes },
  )
  let stopping: Promise<void> | null = null
  const { payload, answer, close, logger } = await openEverything(options, {
    messages,
    isStopping: () => stopping !== null,
  })
  atOnce = answer
  open(answer)
  const address = server.address()
  return {
    payload,
    server,
    port: typeof address === 'object' && address ? address.port : environment.port,
    stop: () => {
      stopping ??= stopGracefully({ server, logger, close, patience: 10_000 })
      return stopping
    },
  }
}

async function openEverything(
  { config, environment, withAdmin, beforeAnswering }: Options,
  { messages, isStopping }: Readonly<{ messages: ExpressMessages; isStopping: () => boolean }>,
) {
  const { database, graphqlQueries, isDevelopment, limits, port, readCache } = environment
  const { runsJobs, takesUploads } = environment
  const logger = createLogger(environment)
  if (database.kind === 'sqlite') await checkDatabaseFile(database.file)
  else await checkDatabaseServer(database.url)
  const payload = await getPayload({ config, cron: runsJobs })
  await migrate(payload, database)
  shareConfig(payload.config)
  const metrics = await openMetrics(payload, environment)
  const admin = withAdmin ? openAdmin({ isDevelopment, hostname: 'localhost', port }) : null
  await beforeAnswering?.(payload)
  await changesOf(payload).start()
  const reads = openReads(payload, readCache)
  const { handlers: requestLimits, count } = limitRequests(limits)
  const record = recordingRequests(logger)
  const app = createApp({
    payload,
    logger,
    record,
    isDevelopment,
    limits,
    requestLimits,
    reads,
    graphqlQueries,
    takesUploads,
    isStopping,
    ...(admin ? { admin: admin.handler } : {}),
  })
  messages.adopt(app)
  const close = async () => {
    await metrics.close()
    await admin?.close()
    await payload.destroy()
  }
  const kept = answerKeptOr(app, {
    cache: reads.cache,
    count,
    record: (message, response) => record(message, response, { atHand: true }),
  })
  // Around everything, so that what is at hand and what is refused is measured too.
  return { payload, answer: metrics.measuring(kept), close, logger }
}
