import { createHash } from 'node:crypto'
import type { Request, RequestHandler } from 'express'
import { ipKeyGenerator, rateLimit } from 'express-rate-limit'
import { keyIn } from '../../plugins/api-keys/index.ts'
import { boundedCounter } from '../bounded-counter.ts'
import type { Limits } from '../limits.ts'
import { Refusal } from './problem.ts'

const minute = 60_000

/**
 * How often anybody may ask, by address and by API key. An address can be shared and a key can be
 * invented, so both are counted and neither lifts the other.
 */
export function limitRequests({
  requestsPerMinute,
  requestsPerMinuteByKey,
}: Pick<Limits, 'requestsPerMinute' | 'requestsPerMinuteByKey'>): RequestHandler[] {
  return [
    limit('address', { most: requestsPerMinute, keyOf: networkOf, skip: isPartOfAPage }),
    limit('key', {
      most: requestsPerMinuteByKey,
      keyOf: (request) => digestOf(apiKeyOf(request) ?? ''),
      skip: (request) => apiKeyOf(request) === null,
    }),
  ]
}

/** An address in IPv4, or the network of 56 bits that one household or machine has in IPv6. */
export const networkOf = ({ ip = '' }: Request): string => ipKeyGenerator(ip, 56)

type Rule = Readonly<{
  most: number
  keyOf: (request: Request) => string
  skip: (request: Request) => boolean
}>

const limit = (name: string, { most, keyOf, skip }: Rule): RequestHandler =>
  rateLimit({
    windowMs: minute,
    limit: most,
    identifier: name,
    keyGenerator: keyOf,
    skip,
    store: boundedCounter({ window: minute }),
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    // Its warnings are about proxies, which src/limits.ts settles.
    validate: false,
    handler: () => {
      throw new Refusal(429, {
        code: 'too-many-requests',
        message: `At most ${most} requests a minute are answered for one ${name}. Wait as many seconds as Retry-After says.`,
      })
    },
  })

/** Scripts and styles of the admin: files, and dozens of them for one page. */
const isPartOfAPage = ({ path }: Request): boolean => path.startsWith('/_next/static/')

const apiKeyOf = ({ headers }: Request): string | null => keyIn(headers.authorization)

/** Keys are not kept, not even in memory. */
const digestOf = (key: string): string => createHash('sha256').update(key).digest('base64')
