import {
  APIError,
  type CollectionBeforeDeleteHook,
  type CollectionSlug,
  type Config,
  type GlobalSlug,
  type Plugin,
} from 'payload'
import { findRequiredRelations } from './find-required-relations.ts'

/**
 * What others must point at cannot be deleted while they do. SQLite would fail on it with an error
 * of its own, MongoDB would leave documents that point at nothing.
 *
 * @param ignored collections whose documents go with what they point at
 */
export const referencesPlugin =
  ({ ignored }: { ignored: readonly string[] }): Plugin =>
  (config: Config): Config => ({
    ...config,
    collections: config.collections?.map((collection) => ({
      ...collection,
      hooks: {
        ...collection.hooks,
        beforeDelete: [refuseWhileInUse(ignored), ...(collection.hooks?.beforeDelete ?? [])],
      },
    })),
  })

const refuseWhileInUse =
  (ignored: readonly string[]): CollectionBeforeDeleteHook =>
  async ({ collection: { slug: target }, id, req }) => {
    for (const { config } of Object.values(req.payload.collections)) {
      if (ignored.includes(config.slug)) continue
      const paths = findRequiredRelations(config.flattenedFields, target)
      if (paths.length === 0) continue
      const { totalDocs } = await req.payload.count({
        collection: config.slug as CollectionSlug,
        where: { or: paths.map((path) => ({ [path]: { equals: id } })) },
        trash: true,
        req,
      })
      if (totalDocs > 0) throw inUse(target, config.slug, totalDocs)
    }
    for (const { slug, flattenedFields } of req.payload.globals.config) {
      if (findRequiredRelations(flattenedFields, target).length === 0) continue
      const global = await req.payload.findGlobal({ slug: slug as GlobalSlug, depth: 0, req })
      // Ids are random, so one that stands anywhere in the document is the one.
      if (JSON.stringify(global).includes(JSON.stringify(id))) throw inUse(target, slug, 1)
    }
  }

const inUse = (target: string, user: string, count: number) =>
  new APIError(
    `${target}: cannot be deleted while ${count} of ${user} need it. Change or delete those first.`,
    409,
    { code: 'in-use' },
    true,
  )
