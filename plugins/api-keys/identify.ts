import type { CollectionSlug, Payload, TypedUser } from 'payload'
import { isExpired } from './days.ts'
import { digestOf, isWhole } from './key.ts'
import { noteUse } from './note-use.ts'

/** Why a key is not taken, in the shape every door answers with. */
type Refused = Readonly<{ code: 'unknown-key' | 'key-expired'; message: string }>

type Identity = Readonly<{ client: TypedUser } | { refused: Refused }>

/**
 * Who holds a key. That a key has expired is told to its holder and nobody else, because nobody else
 * can name it; a revoked key and one there never was are the same.
 */
export async function identify(
  payload: Payload,
  collection: CollectionSlug,
  key: string,
  now = new Date(),
): Promise<Identity> {
  if (!isWhole(key)) return { refused: incomplete }
  const found = await payload.db.findOne<Stored>({
    collection,
    where: { keyDigest: { equals: digestOf(key) } },
  })
  if (!found) return { refused: unknown }
  if (isExpired(found.expires, now)) return { refused: expired }
  noteUse(payload, { collection, id: found.id, lastUsed: found.lastUsed, now })
  const { keyDigest: _secret, ...client } = found
  return { client: Object.assign(client, { collection }) as TypedUser }
}

type Stored = Readonly<{
  id: string
  keyDigest?: string
  expires?: string | null
  lastUsed?: string | null
}>

const incomplete: Refused = {
  code: 'unknown-key',
  message: 'This is not a whole key. Copy all of it: tiltak_ and 48 characters.',
}
const unknown: Refused = {
  code: 'unknown-key',
  message: 'No client has this key. It may have been revoked or replaced by a new one.',
}
const expired: Refused = {
  code: 'key-expired',
  message: 'This key has expired. Whoever gave it to you can set a later date.',
}
