import type { PayloadRequest, Where } from 'payload'
import type { CoveragePluginOptions } from '../options.ts'
import {
  type CatalogueProgram,
  catalogueFields,
  type Id,
  isSystemMeasure,
  readCatalogueProgram,
} from '../portfolio/index.ts'
import { findReadable } from './find-readable.ts'

const inUse: Where = { availability: { equals: 'in-use' } }

/**
 * Published programmes that the reader may see and a municipality could start: those in use, and
 * those that run there, unless they have ended.
 */
export async function findCatalogue(
  req: PayloadRequest,
  { collections }: CoveragePluginOptions,
  running: ReadonlySet<Id>,
): Promise<readonly CatalogueProgram[]> {
  const isRunning: Where = {
    and: [{ id: { in: [...running] } }, { availability: { not_equals: 'ended' } }],
  }
  const docs = await findReadable(req, collections.programs, {
    where: published(running.size > 0 ? { or: [inUse, isRunning] } : inUse),
    select: catalogueFields,
  })
  return docs.flatMap(readCatalogueProgram).sort(bySlug)
}

/** Those of these programmes that are in use. */
export async function findInUse(
  req: PayloadRequest,
  { collections }: CoveragePluginOptions,
  slugs: readonly string[],
): Promise<readonly CatalogueProgram[]> {
  if (slugs.length === 0) return []
  const docs = await findReadable(req, collections.programs, {
    where: published({ and: [inUse, { slug: { in: [...slugs] } }] }),
    select: catalogueFields,
  })
  return docs.flatMap(readCatalogueProgram)
}

/** What those in use with seats are chosen by: whole programmes take several times as long to read. */
export async function listInUse(
  req: PayloadRequest,
  { collections }: CoveragePluginOptions,
): Promise<readonly Pick<CatalogueProgram, 'slug' | 'title' | 'typicalSeats'>[]> {
  const docs = await findReadable(req, collections.programs, {
    where: published(inUse),
    select: { slug: true, title: true, typicalSeats: true, targets: true },
  })
  return docs
    .flatMap(readCatalogueProgram)
    .filter((program) => !isSystemMeasure(program))
    .map(({ slug, title, typicalSeats }) => ({ slug, title, typicalSeats }))
    .sort(bySlug)
}

const bySlug = (a: { slug: string }, b: { slug: string }) => (a.slug < b.slug ? -1 : 1)

const published = (which: Where): Where => ({
  and: [{ _status: { equals: 'published' } }, which],
})
