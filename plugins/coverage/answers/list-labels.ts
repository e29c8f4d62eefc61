import type { CollectionSlug, PayloadRequest } from 'payload'
import type { CoveragePluginOptions } from '../options.ts'
import { findReadable } from './find-readable.ts'

type Named = Readonly<{ key: string; title: string }>

export type Labels = Readonly<
  Record<'levels' | 'ageGroups' | 'themes' | 'arenas', readonly Named[]>
>

/** What the keys in an answer are called in the reader's language. */
export async function listLabels(
  req: PayloadRequest,
  { collections }: CoveragePluginOptions,
): Promise<Labels> {
  const [levels, ageGroups, themes, arenas] = await Promise.all([
    listNames(req, collections.levels),
    listNames(req, collections.ageGroups),
    listNames(req, collections.themes),
    listNames(req, collections.arenas),
  ])
  return { levels, ageGroups, themes, arenas }
}

async function listNames(req: PayloadRequest, collection: CollectionSlug): Promise<Named[]> {
  const docs = await findReadable(req, collection, {
    where: {},
    select: { key: true, title: true },
    limit: 500,
  })
  return docs.map(({ key, title }) => ({ key: String(key), title: String(title ?? key) }))
}
