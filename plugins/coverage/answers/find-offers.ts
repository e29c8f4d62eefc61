import type { CollectionSlug, PayloadRequest } from 'payload'
import { findReadable } from './find-readable.ts'
import { linkTo } from './link-to.ts'

/** An offer behind the figures. */
export type NamedOffer = Readonly<{ id: string; title: string; status: string; href: string }>

/** Those of the offers that the reader may see, by their public ids. */
export async function findOffers(
  req: PayloadRequest,
  collection: CollectionSlug,
  slugs: readonly string[],
): Promise<NamedOffer[]> {
  if (slugs.length === 0) return []
  const docs = await findReadable(req, collection, {
    where: { slug: { in: [...slugs] } },
    select: { slug: true, title: true, status: true },
  })
  return docs
    .map((doc) => ({
      id: String(doc.slug),
      title: String(doc.title ?? doc.slug),
      status: String(doc.status),
      href: linkTo(collection, String(doc.slug)),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}
