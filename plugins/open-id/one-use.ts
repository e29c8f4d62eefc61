import { LRUCache } from 'lru-cache'

/** Says yes once to each text. It remembers them longer than a flow lives, and never more than so many. */
export function oneUse(): (text: string) => boolean {
  const used = new LRUCache<string, true>({ max: 50_000, ttl: 15 * 60 * 1000 })
  return (text) => {
    if (used.has(text)) return false
    used.set(text, true)
    return true
  }
}
