import type { PayloadRequest, Where } from 'payload'
import type { CoveragePluginOptions } from '../options.ts'
import {
  type CatalogueProgram,
  catalogueFields,
  type Id,
  readCatalogueProgram,
} from '../portfolio/index.ts'
import { findReadable } from './find-readable.ts'

/**
 * Published programmes that the reader may see and a municipality could start: those in use, and
 * those that run there, unless they have ended.
 */
export async function findCatalogue(
  req: PayloadRequest,
  { collections }: CoveragePluginOptions,
  running: ReadonlySet<Id>,
): Promise<readonly CatalogueProgram[]> {
  const inUse: Where = { availability: { equals: 'in-use' } }
  const isRunning: Where = {
    and: [{ id: { in: [...running] } }, { availability: { not_equals: 'ended' } }],
  }
  const docs = await findReadable(req, collections.programs, {
    where: {
      and: [
        { _status: { equals: 'published' } },
        running.size > 0 ? { or: [inUse, isRunning] } : inUse,
      ],
    },
    select: catalogueFields,
  })
  return docs.flatMap(readCatalogueProgram).sort((a, b) => (a.slug < b.slug ? -1 : 1))
}
