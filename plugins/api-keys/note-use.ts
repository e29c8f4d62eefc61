import type { CollectionSlug, Payload } from 'payload'
import { dayOf } from './days.ts'

type Use = Readonly<{
  collection: CollectionSlug
  id: string
  lastUsed?: string | null | undefined
  now: Date
}>

const underWay = new Set<string>()

/**
 * Remembers the day a key was last used: one write a day, which nobody waits for and which goes past
 * all hooks, because nobody has changed the document.
 */
export function noteUse(payload: Payload, { collection, id, lastUsed, now }: Use): void {
  const day = dayOf(now)
  if (lastUsed === day || underWay.has(id)) return
  underWay.add(id)
  payload.db
    // Null leaves it as it is.
    .updateOne({ collection, id, data: { lastUsed: day, updatedAt: null }, returning: false })
    .catch((err: unknown) => payload.logger.warn({ err }, 'the use of an API key was not noted'))
    .finally(() => underWay.delete(id))
}
