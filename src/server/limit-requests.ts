import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Request, RequestHandler } from 'express'
import { ipKeyGenerator, rateLimit } from 'express-rate-limit'
import { LRUCache } from 'lru-cache'
import { keyIn } from '../../plugins/api-keys/index.ts'
import { boundedCounter, type Counter } from '../bounded-counter.ts'
import type { Limits } from '../limits.ts'
import { clientOf } from './client-of.ts'
import { Refusal } from './problem.ts'

const minute = 60_000

/**
 * How often anybody may ask, by address and by API key. An address can be shared and a key can be
 * invented, so both are counted and neither lifts the other.
 */
export function limitRequests({
  requestsPerMinute,
  requestsPerMinuteByKey,
  trustedProxies,
}: Limits): Readonly<{
  handlers: RequestHandler[]
  /** Counts a request that is answered before it comes this far; false when it is one too many. */
  count: (message: IncomingMessage) => boolean
}> {
  const byAddress = boundedCounter({ window: minute })
  const byKey = boundedCounter({ window: minute })
  return {
    handlers: [
      limit('address', byAddress, {
        most: requestsPerMinute,
        keyOf: networkOf,
        skip: isPartOfAPage,
      }),
      limit('key', byKey, {
        most: requestsPerMinuteByKey,
        keyOf: (request) => digestOf(apiKeyOf(request) ?? ''),
        skip: (request) => apiKeyOf(request) === null,
      }),
    ],
    count: (message) =>
      byAddress.take(networkOf({ ip: clientOf(message, trustedProxies) })) <= requestsPerMinute,
  }
}

/** An address in IPv4, or the network of 56 bits that one household or machine has in IPv6. */
export function networkOf({ ip = '' }: Pick<Request, 'ip'>): string {
  const known = networks.get(ip)
  if (known !== undefined) return known
  const network = ipKeyGenerator(ip, 56)
  networks.set(ip, network)
  return network
}

/** Taking an address in IPv6 to pieces takes longer than sending an answer. */
const networks = new LRUCache<string, string>({ max: 10_000 })

type Rule = Readonly<{
  most: number
  keyOf: (request: Request) => string
  skip: (request: Request) => boolean
}>

const limit = (name: string, store: Counter, { most, keyOf, skip }: Rule): RequestHandler =>
  rateLimit({
    windowMs: minute,
    limit: most,
    identifier: name,
    keyGenerator: keyOf,
    skip,
    store,
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
