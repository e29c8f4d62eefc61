import { type Config, type Endpoint, Forbidden, type PayloadHandler, type Plugin } from 'payload'
import { actorOf } from './actor.ts'
import { type Door, doorMatrix } from './door-matrix.ts'
import type { Row } from './matrix.ts'
import { nameDoor, requireRows } from './require-rows.ts'

/**
 * Holds the config to the role matrix: refuses to start with what the matrix does not mention, and
 * lets through custom routes only the roles it names. Runs last, so that nothing comes after it.
 */
export const accessMatrix: Plugin = (config: Config): Config => {
  requireRows(config)
  return {
    ...config,
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
    const callers = doors[nameDoor(endpoint, under)]?.callers
    if (callers === undefined || callers === 'closed') return endpoint
    return { ...endpoint, handler: onlyFor(callers, endpoint.handler) }
  })
}

const onlyFor =
  (callers: Row, handler: PayloadHandler): PayloadHandler =>
  (req) => {
    const mayCall = [...actorOf(req.user).roles].some((role) => role in callers)
    if (!mayCall) throw new Forbidden(req.t)
    return handler(req)
  }
