import type { CollectionSlug, PayloadRequest, SelectType, Where } from 'payload'
import { isRecord } from '../portfolio/index.ts'

type Question = Readonly<{
  where: Where
  /** What is read of each: whole documents take several times as long. */
  select: SelectType
  limit?: number
  sort?: string
}>

/**
 * Documents the reader may see, and no others; none where the whole collection is closed to the reader.
 * All of them unless `limit` is given.
 */
export async function findReadable(
  req: PayloadRequest,
  collection: CollectionSlug,
  { where, limit = 0, select, sort }: Question,
): Promise<Readonly<Record<string, unknown>>[]> {
  const { docs }: { docs: unknown[] } = await req.payload.find({
    collection,
    where,
    limit,
    depth: 0,
    pagination: false,
    disableErrors: true,
    overrideAccess: false,
    req,
    select,
    ...(sort ? { sort } : {}),
  })
  return docs.filter(isRecord)
}
