import type { CollectionSlug, PayloadRequest } from 'payload'

type Question = Readonly<{ collection: CollectionSlug; slugs: readonly string[] }>

/** The edit page of each of these offers that the reader may open, by the offer's public key. */
export async function findOfferPages(
  req: PayloadRequest,
  { collection, slugs }: Question,
): Promise<ReadonlyMap<string, string>> {
  if (slugs.length === 0) return new Map()
  const { docs }: { docs: { id: unknown; slug?: unknown }[] } = await req.payload.find({
    collection,
    where: { slug: { in: [...slugs] } },
    select: { slug: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const list = `${req.payload.config.routes.admin}/collections/${collection}`
  return new Map(docs.map(({ id, slug }) => [String(slug), `${list}/${String(id)}`]))
}
