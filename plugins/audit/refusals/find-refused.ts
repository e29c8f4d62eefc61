import type { CollectionSlug, Payload, Where } from 'payload'
import { isRecord } from '../read.ts'
import type { Refusal } from './recording-refusals.ts'

type Document = Readonly<Record<string, unknown>>

/** What was refused: the document, or the account somebody tried to sign in to. Null when there is none. */
export async function findRefused(
  payload: Payload,
  { subject, id, isVersion, email }: Refusal,
): Promise<Document | null> {
  const collection = payload.config.collections.find(({ slug }) => slug === subject)?.slug
  if (collection === undefined) return null
  try {
    if (email !== null) return await findDocument(payload, collection, { email: { equals: email } })
    if (id === null) return null
    return isVersion
      ? await findVersion(payload, collection, id)
      : await findDocument(payload, collection, { id: { equals: id } })
  } catch {
    // An id that the database cannot read is the id of nothing.
    return null
  }
}

async function findDocument(
  payload: Payload,
  collection: CollectionSlug,
  where: Where,
): Promise<Document | null> {
  const doc: unknown = await payload.db.findOne({
    collection,
    where,
    locale: defaultLocale(payload),
  })
  return isRecord(doc) ? doc : null
}

async function findVersion(
  payload: Payload,
  collection: CollectionSlug,
  id: string,
): Promise<Document | null> {
  const { docs } = await payload.db.findVersions<Record<string, unknown>>({
    collection,
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
  })
  const [found] = docs
  return found && isRecord(found.version) ? { ...found.version, id: found.parent } : null
}

const defaultLocale = ({ config }: Payload): string | undefined =>
  config.localization ? config.localization.defaultLocale : undefined
