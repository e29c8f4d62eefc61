import type { Config, Endpoint, PayloadHandler, PayloadRequest, Plugin } from 'payload'
import { refuseMoreCalls } from './refuse-more-calls.ts'

/** Counts by key in a window of time. */
export type CallCounter = Readonly<{
  increment: (key: string) => Promise<Readonly<{ totalHits: number; resetTime: Date }>>
}>

export type RouteLimitsOptions = Readonly<{
  /** How often one address may call a route of a collection, by its name, such as `post /users/forgot-password`. */
  routes: Readonly<Record<string, Readonly<{ most: number; counter: CallCounter }>>>
  /** Where a request came from; null for code of our own, which is not limited. */
  addressOf: (req: PayloadRequest) => string | null
}>

/** Limits routes that do more for whoever calls them than answer: send mail, for one. */
export const routeLimitsPlugin =
  (options: RouteLimitsOptions): Plugin =>
  (config: Config): Config => {
    requireRoutes(options, config)
    return {
      ...config,
      collections: config.collections?.map((collection) => ({
        ...collection,
        endpoints: (collection.endpoints || []).map((endpoint) =>
          limited(endpoint, collection.slug, options),
        ),
      })),
    }
  }

type Route = Omit<Endpoint, 'root'>

function limited(endpoint: Route, slug: string, options: RouteLimitsOptions): Route {
  const limit = options.routes[nameOf(endpoint, slug)]
  if (!limit) return endpoint
  const handler: PayloadHandler = async (req) => {
    const address = options.addressOf(req)
    if (address !== null) refuseMoreCalls(await limit.counter.increment(address), limit.most, req)
    return endpoint.handler(req)
  }
  return { ...endpoint, handler }
}

const nameOf = ({ method, path }: Route, slug: string): string => `${method} /${slug}${path}`

/** A misspelt route would be open without a word. */
function requireRoutes({ routes }: RouteLimitsOptions, { collections = [] }: Config): void {
  const known = collections.flatMap(({ slug, endpoints }) =>
    (endpoints || []).map((endpoint) => nameOf(endpoint, slug)),
  )
  for (const name of Object.keys(routes)) {
    if (known.includes(name)) continue
    throw new Error(
      `routeLimitsPlugin: unknown route ${JSON.stringify(name)}. Known: ${known.join(', ')}.`,
    )
  }
}
