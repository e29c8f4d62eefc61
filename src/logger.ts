import { type Logger, pino } from 'pino'
import type { Environment } from './env.ts'

/** One JSON object a line on standard output. Secrets that could come along are struck out. */
export function createLogger({ logLevel }: Pick<Environment, 'logLevel'>): Logger {
  return pino({
    level: logLevel,
    redact: ['*.password', '*.token', '*.apiKey', '*.headers.cookie', '*.headers.authorization'],
  })
}
