import { stdSerializers } from 'pino'

/**
 * An error as a log line may show it. Drizzle writes every value of a failed query into its
 * message, and with that into the stack: addresses, names, whatever somebody sent.
 */
export function errorForLog(error: unknown): unknown {
  return withoutValues(isSerialised(error) ? error : stdSerializers.err(asError(error)))
}

/** `setup` holds the secret of a second factor for whoever is setting it up. */
const hidden: ReadonlySet<string> = new Set(['params', 'query', 'setup'])

/** A text of an error without the values of the query that failed. */
export const cutValues = (text: string): string => text.replace(values, '')

function withoutValues(value: unknown, around: readonly unknown[] = []): unknown {
  if (typeof value === 'string') return cutValues(value)
  if (typeof value !== 'object' || value === null || hasOwnJson(value)) return value
  if (around.includes(value)) return undefined
  const within = [...around, value]
  if (Array.isArray(value)) return value.map((each) => withoutValues(each, within))
  const shown = Object.entries(value).filter(([key]) => !hidden.has(key))
  return Object.fromEntries(shown.map(([key, each]) => [key, withoutValues(each, within)]))
}

/** From where Drizzle begins to list them to the first line of the stack, or to the end. */
const values = /\nparams:[\s\S]*?(?=\n {4}at [^\n]*:\d+:\d+\)?(?:\n|$)|$)/g

/** Some who log have an error serialised before they hand it over. */
const isSerialised = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'raw' in error && 'stack' in error

/** pino lets through as it is what is no error, such as a text that was thrown. */
const asError = (error: unknown): Error => error as Error

const hasOwnJson = (value: object): boolean => typeof Reflect.get(value, 'toJSON') === 'function'
