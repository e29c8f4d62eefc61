import type { Config, Endpoint, PayloadHandler, Plugin } from 'payload'
import { type Door, doorMatrix } from './door-matrix.ts'
import { guardQueries } from './guard-queries.ts'
import { requireCaller } from './require-caller.ts'
import { nameDoor, requireRows } from './require-rows.ts'

/**
 * Holds the config to the role matrix: refuses to start with what the matrix does not mention, and
 * lets through custom routes and queries only the callers it names. Runs last, so that nothing comes
 * after it.
 */
export const accessMatrix: Plugin = (config: Config): Config => {
  requireRows(config)
  const queries = config.graphQL?.queries
  return {
    ...config,
    graphQL: { ...config.graphQL, ...(queries ? { queries: guardQueries(queries) } : {}) },
    endpoints: guarded(config.endpoints),
    collections: config.collections?.map((collection) => ({
      ...collection,
      endpoints: collection.endpoints && guarded(collection.endpoints, `/${collection.slug}`),
    })),
    globals: config.globals?.map((global) => ({
      ...global,
      endpoints: global.endpoints && guarded(global.endpoints, `/globals/${global.slug}`),
    })),
  }
}

function guarded<Route extends Omit<Endpoint, 'root'>>(
  endpoints: readonly Route[] = [],
  under = '',
): Route[] {
  const doors: Readonly<Record<string, Door>> = doorMatrix
  return endpoints.map((endpoint) => {
    const door = doors[nameDoor(endpoint, under)]
    if (door === undefined || door.callers === 'closed') return endpoint
    return { ...endpoint, handler: onlyFor(door, endpoint.handler) }
  })
}

const onlyFor =
  (door: Door, handler: PayloadHandler): PayloadHandler =>
  (req) => {
    requireCaller(door, req)
    return handler(req)
  }
