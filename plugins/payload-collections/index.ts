import type { CollectionBeforeOperationHook, SanitizedConfig } from 'payload'
import { lockAccess } from './lock-access.ts'
import { closed, ownOnly } from './rules.ts'

export type Guards = Readonly<{
  /** Checks of input, the same as our own collections have. */
  beforeOperation: readonly CollectionBeforeOperationHook[]
}>

const rules = {
  'payload-locked-documents': lockAccess,
  'payload-preferences': ownOnly,
  'payload-migrations': closed,
} as const

/**
 * Payload adds collections of its own after the plugins have run, open to whoever is signed in,
 * machines included. This closes them as far as its admin allows, and takes them out of GraphQL.
 * Changes the config in place: Payload and its editor hold on to it.
 */
export function guardPayloadCollections(
  config: SanitizedConfig,
  { beforeOperation }: Guards,
): SanitizedConfig {
  for (const collection of config.collections) {
    if (!collection.slug.startsWith('payload-')) continue
    collection.graphQL = false
    // Where there is no route at all, Payload answers that it is not implemented yet.
    if (!collection.endpoints) collection.endpoints = []
    const given = collection.hooks.beforeOperation ?? []
    collection.hooks.beforeOperation = [...beforeOperation, ...given]
    const found = Object.entries(rules).find(([slug]) => slug === collection.slug)
    if (found) Object.assign(collection.access, found[1])
  }
  return config
}
