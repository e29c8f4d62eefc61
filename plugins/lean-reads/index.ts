import type { Endpoint, SanitizedConfig } from 'payload'
import { answerList, answerSingle } from './read-handlers.ts'

export { findSelected } from './find-selected.ts'
export { takeText } from './written-text.ts'

/**
 * Lets reads over REST pass by what has no effect: fields in which there is nothing to be done, and
 * the order of documents that are taken by id. All access functions and hooks are asked as before
 * (docs/decisions/0031). Changes the config in place, after Payload has put its own routes into it.
 */
export function leanReads(config: SanitizedConfig): SanitizedConfig {
  for (const { endpoints } of config.collections) {
    if (!endpoints) continue
    replace(endpoints, { path: '/', own: 'findHandler', by: answerList })
    replace(endpoints, { path: '/:id', own: 'findByIDHandler', by: answerSingle })
  }
  return config
}

type Replacement = Readonly<{ path: string; own: string; by: Endpoint['handler'] }>

/** Only Payload's own; where somebody else answers there, that is left alone. */
function replace(endpoints: readonly Endpoint[], { path, own, by }: Replacement): void {
  const found = endpoints.find(
    (endpoint) =>
      endpoint.method === 'get' && endpoint.path === path && endpoint.handler.name === own,
  )
  if (found) found.handler = by
}
