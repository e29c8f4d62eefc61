import type { Server } from 'node:http'
import { getPayload, type Payload, type SanitizedConfig } from 'payload'
import { checkDatabaseFile } from '../check-database-file.ts'
import type { Environment } from '../env.ts'
import { createLogger } from '../logger.ts'
import { migrate } from '../migrate.ts'
import { openAdmin } from './admin.ts'
import { createApp } from './app.ts'
import { listen } from './listen.ts'
import { shareConfig } from './running-config.ts'
import { stopGracefully } from './stop-gracefully.ts'

export type Options = {
  config: SanitizedConfig | Promise<SanitizedConfig>
  environment: Environment
  /** Whether this process serves the admin too. */
  withAdmin: boolean
  /** Runs when the database is open and migrated, before the port is: nobody sees a half-filled database. */
  beforeOpening?: (payload: Payload) => Promise<void>
}

export type Running = { payload: Payload; server: Server; port: number; stop: () => Promise<void> }

/** Opens the database, then the port. */
export async function start({
  config,
  environment,
  withAdmin,
  beforeOpening,
}: Options): Promise<Running> {
  const { isDevelopment, port, runsJobs } = environment
  const logger = createLogger(environment)
  if (environment.database.kind === 'sqlite') await checkDatabaseFile(environment.database.file)
  const payload = await getPayload({ config, cron: runsJobs })
  await migrate(payload, environment.database)
  shareConfig(payload.config)
  const admin = withAdmin ? openAdmin({ isDevelopment, hostname: 'localhost', port }) : null
  let stopping: Promise<void> | null = null
  const app = createApp({
    payload,
    logger,
    isDevelopment,
    isStopping: () => stopping !== null,
    ...(admin ? { admin: admin.handler } : {}),
  })
  await beforeOpening?.(payload)
  const server = await listen(app, port)
  const address = server.address()
  const close = async () => {
    await admin?.close()
    await payload.destroy()
  }
  return {
    payload,
    server,
    port: typeof address === 'object' && address ? address.port : port,
    stop: () => {
      stopping ??= stopGracefully({ server, logger, close, patience: 10_000 })
      return stopping
    },
  }
}
