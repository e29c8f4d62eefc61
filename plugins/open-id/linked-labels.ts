import type { CollectionSlug, Payload, TypedUser } from 'payload'
import { LINKS } from './links-collection.ts'

/** What the providers are called that somebody has linked the own account to. */
export async function linkedLabels(payload: Payload, user: TypedUser): Promise<string[]> {
  const { docs } = await payload.find({
    collection: LINKS as CollectionSlug,
    where: { user: { equals: user.id } },
    depth: 0,
    limit: 100,
    overrideAccess: false,
    user,
  })
  return (docs as { provider?: unknown }[]).map(({ provider }) => String(provider))
}
