import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { findSelected } from '../../lean-reads/index.ts'

type Question = Readonly<{
  where: Where
  /** What is read of each: whole documents take several times as long. */
  select: Readonly<Record<string, true>>
  limit?: number
  sort?: string
}>

/**
 * Documents the reader may see, and no others; none where the whole collection is closed to the reader.
 * All of them unless `limit` is given.
 */
export const findReadable = (
  req: PayloadRequest,
  collection: CollectionSlug,
  question: Question,
): Promise<readonly Readonly<Record<string, unknown>>[]> =>
  findSelected(req, { collection, ...question })
