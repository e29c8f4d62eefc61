import type { Payload, PayloadRequest } from 'payload'

/** Answers which of the keys are stored, with their ids. */
export type FindStored = (
  keys: readonly string[],
  req?: PayloadRequest,
) => Promise<ReadonlyMap<string, string>>

/** The public key of each collection that has one. */
const keyFields = {
  levels: 'key',
  arenas: 'key',
  themes: 'key',
  'age-groups': 'key',
  institutions: 'slug',
  programs: 'slug',
  articles: 'slug',
  offers: 'slug',
  municipalities: 'number',
} as const

/**
 * Finds documents by public key. Drafts count, and so does what lies in the trash: it still holds
 * its key, and somebody meant to remove it.
 */
export function storedByKey(payload: Payload, collection: keyof typeof keyFields): FindStored {
  const field = keyFields[collection]
  return async (keys, req) => {
    const { docs } = await payload.find({
      collection,
      where: { [field]: { in: [...keys] } },
      depth: 0,
      pagination: false,
      trash: true,
      req,
    })
    return new Map(docs.map((doc) => [String(Reflect.get(doc, field)), doc.id]))
  }
}

/** Finds the one document each municipality has in these collections, by the municipality's id. */
export function storedByMunicipality(payload: Payload, collection: 'needs' | 'plans'): FindStored {
  return async (keys, req) => {
    const { docs } = await payload.find({
      collection,
      where: { municipality: { in: [...keys] } },
      depth: 0,
      pagination: false,
      req,
    })
    return new Map(
      docs.map(({ id, municipality }) => [
        typeof municipality === 'string' ? municipality : municipality.id,
        id,
      ]),
    )
  }
}
