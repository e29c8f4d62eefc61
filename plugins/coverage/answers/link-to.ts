import type { CollectionSlug } from 'payload'

/** Where a document is found by its public key. */
export const linkTo = (collection: CollectionSlug, slug: string): string =>
  `/api/${collection}?where[slug][equals]=${encodeURIComponent(slug)}`
