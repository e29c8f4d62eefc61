import type { CollectionConfig, CollectionSlug, Config, Plugin } from 'payload'
import { keyFields } from './fields.ts'
import { changeKey } from './key-change.ts'
import { keyEndpoints } from './key-endpoints.ts'
import { keyStrategy } from './strategy.ts'

export { actAs } from './bearer.ts'
export { identify } from './identify.ts'
export { keyIn } from './key.ts'

type ApiKeysOptions = Readonly<{
  /** The collection whose documents hold one key each. */
  collection: CollectionSlug
}>

/**
 * Keys for programs. Payload keeps its own so that they can be read again for ever; these are stored
 * as a digest, shown once when they are made, and end on a day.
 */
export const apiKeysPlugin =
  ({ collection: slug }: ApiKeysOptions): Plugin =>
  (config: Config): Config => ({
    ...config,
    collections: config.collections?.map((collection) =>
      collection.slug === slug ? withKey(collection, slug) : collection,
    ),
  })

function withKey(collection: CollectionConfig, slug: CollectionSlug): CollectionConfig {
  return {
    ...collection,
    auth: { disableLocalStrategy: true, strategies: [keyStrategy(slug)] },
    endpoints: [...(collection.endpoints || []), ...keyEndpoints(slug)],
    fields: [...collection.fields, ...keyFields],
    hooks: {
      ...collection.hooks,
      beforeChange: [...(collection.hooks?.beforeChange ?? []), changeKey],
    },
  }
}
