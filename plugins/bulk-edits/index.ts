import type { CollectionConfig, Config, Plugin } from 'payload'
import { bulkEditEndpoints } from './endpoints.ts'
import type { BulkEditsOptions } from './options.ts'

export type { BulkEditsOptions } from './options.ts'

/**
 * One change to many documents at once, with what would follow told before anything is stored. Payload's
 * own bulk edit stores at once, says nothing of effects and cannot be undone, so it gives way to ours.
 */
export const bulkEditsPlugin =
  (options: BulkEditsOptions): Plugin =>
  (config: Config): Config => ({
    ...config,
    collections: config.collections?.map((collection) => {
      const [, edited] = Object.entries(options.collections).find(
        ([slug]) => slug === collection.slug,
      ) ?? [null, null]
      return edited ? withPage(collection, options) : collection
    }),
    endpoints: [...(config.endpoints ?? []), ...bulkEditEndpoints(options)],
    // For the page that asks (admin/index.ts); Payload keeps it from browsers.
    custom: { ...config.custom, bulkEdits: options },
  })

function withPage(
  collection: CollectionConfig,
  { components }: BulkEditsOptions,
): CollectionConfig {
  const { components: own } = collection.admin ?? {}
  return {
    ...collection,
    admin: {
      ...collection.admin,
      components: {
        ...own,
        beforeListTable: [...(own?.beforeListTable ?? []), components.button],
        views: {
          ...own?.views,
          list: { Component: components.list },
          // /admin/collections/:collection/bulk?ids=…
          bulk: { path: '/bulk', exact: true, Component: components.view },
        },
      },
    },
  }
}
