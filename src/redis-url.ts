import { ConfigurationError } from './configuration-error.ts'

/**
 * The Redis by which servers tell each other of changes at once; null where there is none.
 *
 * @throws ConfigurationError when it is no address of a Redis
 */
export function readRedisUrl(given: string | undefined): string | null {
  if (given === undefined) return null
  const url = URL.canParse(given) ? new URL(given) : null
  if (url && /^rediss?:$/.test(url.protocol) && url.hostname !== '') return given
  throw new ConfigurationError(
    `REDIS_URL: must begin with redis:// or rediss:// and name a host. Received ${JSON.stringify(given.replace(/\/\/.*@/, '//…@'))}. Write for example rediss://user:password@redis.example.no:6379, or leave it out: servers then tell each other by the database.`,
  )
}
