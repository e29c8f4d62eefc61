import type { FlattenedField, Payload } from 'payload'
import { changesOf } from '../../plugins/changes/index.ts'
import { concernsMunicipality } from '../../plugins/coverage/index.ts'
import type { ReadCacheSettings } from '../read-cache-settings.ts'
import { watchCacheBytes } from './metrics/index.ts'
import {
  followReads,
  openReadCache,
  publicPaths,
  type Reads,
  readingPublicly,
} from './read-cache/index.ts'

/** What is there only between a change and its figures. */
const fleeting = { 'coverage-changes': concernsMunicipality }

/** Opens what answers public reads of this content. */
export function openReads(payload: Payload, settings: ReadCacheSettings): Reads {
  const { config } = payload
  const feed = changesOf(payload)
  const { ignored, owners } = feed.follows
  if (settings.bytes > 0) {
    followReads(payload, contentOf(payload, owners), { ignored, fleeting })
  }
  const cache = openReadCache({ feed, ...settings })
  watchCacheBytes(cache.bytes)
  return {
    cache,
    reads: readingPublicly({
      serverUrl: config.serverURL,
      origins: Array.isArray(config.cors) ? config.cors : [],
      isPublic: publicPaths(config, ignored),
    }),
  }
}

function contentOf(payload: Payload, owners: Readonly<Record<string, string>>) {
  const fields: ReadonlyMap<string, readonly FlattenedField[]> = new Map(
    payload.config.collections.map(({ slug, flattenedFields }) => [slug, flattenedFields]),
  )
  return {
    fieldsOf: (collection: string) => fields.get(collection) ?? [],
    ownerOf: (collection: string) => owners[collection] ?? null,
    municipalities: 'municipalities',
    findMunicipalities: async (field: string, values: readonly string[]) => {
      const { docs } = await payload.db.find<{ id: string | number }>({
        collection: 'municipalities',
        where: { [field]: { in: [...values] } },
        select: { [field]: true },
        pagination: false,
      })
      return docs.map(({ id }) => String(id))
    },
  }
}
