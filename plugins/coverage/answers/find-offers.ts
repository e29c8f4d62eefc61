import type { CollectionSlug, PayloadRequest } from 'payload'
import { type Id, readId } from '../portfolio/index.ts'
import { findReadable } from './find-readable.ts'
import { linkTo } from './link-to.ts'

/** An offer behind the figures. */
export type NamedOffer = Readonly<{ id: string; title: string; status: string; href: string }>

/** The same with the document it is, which no answer tells. */
export type FoundOffer = Readonly<{ named: NamedOffer; document: Id }>

/** Those of the offers that the reader may see, by their public ids. */
export const findOffers = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  slugs: readonly string[],
): Promise<NamedOffer[]> =>
  (await findOfferDocuments(req, collection, slugs)).map(({ named }) => named)

/** The same with their documents. */
export async function findOfferDocuments(
  req: PayloadRequest,
  collection: CollectionSlug,
  slugs: readonly string[],
): Promise<readonly FoundOffer[]> {
  if (slugs.length === 0) return []
  const docs = await findReadable(req, collection, {
    where: { slug: { in: [...slugs] } },
    select: { slug: true, title: true, status: true },
  })
  return docs
    .flatMap((doc): FoundOffer[] => {
      const document = readId(doc)
      if (document === null) return []
      const id = String(doc.slug)
      const [title, status] = [String(doc.title ?? id), String(doc.status)]
      return [{ document, named: { id, title, status, href: linkTo(collection, id) } }]
    })
    .sort((a, b) => (a.named.id < b.named.id ? -1 : 1))
}
