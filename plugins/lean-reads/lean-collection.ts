import type { Collection } from 'payload'
import { leaveOutInert } from './leave-out-inert.ts'

const lean = new WeakMap<Collection, Collection>()

/** The collection as reads of whole documents need it; all else of it is the same. */
export function leanCollection(collection: Collection): Collection {
  const known = lean.get(collection)
  if (known) return known
  const { config } = collection
  const made = { ...collection, config: { ...config, fields: leaveOutInert(config.fields) } }
  lean.set(collection, made)
  return made
}
