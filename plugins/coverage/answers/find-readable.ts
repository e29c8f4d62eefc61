import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { isRecord } from '../portfolio/index.ts'

/** Documents the reader may see, and no others. All of them unless `limit` is given. */
export async function findReadable(
  req: PayloadRequest,
  collection: CollectionSlug,
  { where, limit = 0 }: Readonly<{ where: Where; limit?: number }>,
): Promise<Readonly<Record<string, unknown>>[]> {
  const { docs }: { docs: unknown[] } = await req.payload.find({
    collection,
    where,
    limit,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs.filter(isRecord)
}
