import { type LogFn, type Logger, type LoggerOptions, pino } from 'pino'
import type { Environment } from './env.ts'
import { cutValues, errorForLog } from './error-for-log.ts'

type Settings = Pick<Environment, 'logLevel'>

/** One JSON object a line on standard output. Secrets and values that could come along are struck out. */
export const createLogger = (settings: Settings): Logger => pino(loggerOptions(settings))

export function loggerOptions({ logLevel }: Settings): LoggerOptions {
  return {
    level: logLevel,
    redact: ['*.password', '*.token', '*.apiKey', '*.headers.cookie', '*.headers.authorization'],
    serializers: { err: errorForLog },
    hooks: { logMethod: logWithoutValues },
  }
}

/** Where no text is given pino takes the error's own; Payload puts it into the text it gives. */
function logWithoutValues(this: Logger, args: Parameters<LogFn>, method: LogFn): void {
  const [first, ...texts]: unknown[] = args
  const error: unknown = first instanceof Error ? first : property(first, 'err')
  const own = property(first, 'msg')
  const said = texts.length > 0 || own !== undefined ? texts : [property(error, 'message')]
  const rest = typeof own === 'string' ? { ...Object(first), msg: cutValues(own) } : first
  const shown = [rest, ...said].map((each) => (typeof each === 'string' ? cutValues(each) : each))
  Reflect.apply(method, this, shown)
}

const property = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
