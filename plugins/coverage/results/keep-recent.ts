import { LRUCache } from 'lru-cache'
import type { Id } from '../portfolio/index.ts'
import type { Patchable } from './result.ts'

/** Some tens of kilobytes each. */
const mostKept = 100

/**
 * The results this process has stored last, so that they need not be read again to put one more offer
 * into them. They may be old: what is computed from one is stored only where its revision stands.
 */
export function keepRecent() {
  const kept = new LRUCache<Id, Patchable>({ max: mostKept })
  return {
    find: (municipality: Id): Patchable | null => kept.get(municipality) ?? null,
    remember: (result: Patchable): void => void kept.set(result.municipality, result),
    forget: (municipality: Id): void => void kept.delete(municipality),
  }
}
