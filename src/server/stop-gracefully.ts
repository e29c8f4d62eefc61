import type { Server } from 'node:http'
import type { Logger } from 'pino'

type Parts = {
  server: Server
  logger: Logger
  /** Closes what requests need, the database last, once no request is running. */
  close: () => Promise<void>
  /** How long running requests may take to finish, in milliseconds. */
  patience: number
}

/** Lets running requests finish, takes no new ones, then closes the rest. */
export async function stopGracefully({ server, logger, close, patience }: Parts): Promise<void> {
  const finished = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeIdleConnections()
  const impatience = setTimeout(() => {
    logger.warn({ patience }, 'requests still running were cut off')
    server.closeAllConnections()
  }, patience)
  await finished
  clearTimeout(impatience)
  await close()
}
