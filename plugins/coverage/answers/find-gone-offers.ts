import type { PayloadRequest } from 'payload'
import type { Offer } from '../core/index.ts'
import type { CoveragePluginOptions } from '../options.ts'
import { isRecord } from '../portfolio/index.ts'

/**
 * Of old offers, those that are deleted and were the municipality's alone: nobody's rules say who may
 * see them, so those who may see every count do. The public does not: some are deleted to be forgotten.
 */
export async function findGoneOffers(
  req: PayloadRequest,
  { collections }: CoveragePluginOptions,
  { offers, seesAll }: Readonly<{ offers: readonly Offer[]; seesAll: boolean }>,
): Promise<Set<string>> {
  if (!seesAll) return new Set()
  const own = offers.filter(({ municipalityShare }) => (municipalityShare ?? 1) === 1)
  const ids = [...new Set(own.map(({ id }) => id))]
  if (ids.length === 0) return new Set()
  const { docs }: { docs: unknown[] } = await req.payload.find({
    collection: collections.offers,
    where: { slug: { in: ids } },
    select: { slug: true },
    depth: 0,
    pagination: false,
  })
  const existing = new Set(docs.filter(isRecord).map(({ slug }) => slug))
  return new Set(ids.filter((id) => !existing.has(id)))
}
