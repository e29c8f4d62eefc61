import { createServer, type RequestListener, type Server, type ServerOptions } from 'node:http'
import { ConfigurationError } from '../configuration-error.ts'
import type { Environment } from '../env.ts'
import type { Limits } from '../limits.ts'
import { answerUnreadable } from './answer-unreadable.ts'

type Options = Pick<Environment, 'port' | 'limits'> &
  Readonly<{
    /** What requests and responses are made as. */
    classes?: Pick<ServerOptions, 'IncomingMessage' | 'ServerResponse'>
  }>

/**
 * Opens a port, with time limits that keep slow clients from holding connections.
 *
 * @throws ConfigurationError when the port is taken or not allowed
 */
export function listen(
  handler: RequestListener,
  { port, limits, classes }: Options,
  setting = 'PORT',
): Promise<Server> {
  const server = createServer({ ...timeLimits(limits), ...classes }, handler)
  server.maxConnections = limits.maxConnections
  server.on('clientError', answerUnreadable)
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(explain(error, { port, setting })),
    )
    server.listen(port, () => resolve(server))
  })
}

/** Headers come in one piece, so they get a third of the time. Node looks for what is late now and then. */
function timeLimits({ requestSeconds }: Limits) {
  const requestTimeout = requestSeconds * 1000
  return {
    requestTimeout,
    headersTimeout: requestTimeout / 3,
    connectionsCheckingInterval: Math.min(requestTimeout / 10, 5000),
    keepAliveTimeout: 5000,
  }
}

function explain(
  error: NodeJS.ErrnoException,
  { port, setting }: { port: number; setting: string },
): Error {
  if (error.code === 'EADDRINUSE') {
    return new ConfigurationError(
      `${setting}: ${port} is in use by another program. Stop it, or choose another port, for example ${setting}=${port + 1} npm start`,
    )
  }
  if (error.code === 'EACCES') {
    return new ConfigurationError(
      `${setting}: this user may not open port ${port}. Choose one from 1024 up.`,
    )
  }
  return error
}
