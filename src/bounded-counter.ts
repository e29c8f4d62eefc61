import { LRUCache } from 'lru-cache'

/** The count of one key in its window of time. */
type Count = Readonly<{ totalHits: number; resetTime: Date }>

/**
 * Counts what happens by key in windows of time. The shape is the store of express-rate-limit, so
 * that one shared by several processes (rate-limit-redis) can take its place.
 */
export type Counter = Readonly<{
  /** Counts at once. @returns how many there are in this window now */
  take: (key: string) => number
  increment: (key: string) => Promise<Count>
  decrement: (key: string) => Promise<void>
  resetKey: (key: string) => Promise<void>
}>

type Options = Readonly<{
  /** How long a window lasts, in milliseconds, from the first thing counted in it. */
  window: number
  /** How many keys are remembered; the one not counted for longest is forgotten first. @default 100_000 */
  most?: number
  now?: () => number
}>

/** A counter in the memory of this process. It never holds more than so many keys, whoever asks. */
export function boundedCounter({ window, most = 100_000, now = Date.now }: Options): Counter {
  const counts = new LRUCache<string, { hits: number; until: number }>({ max: most })

  /** Changed in place: this is done for every request, and nothing is to be left behind. */
  const change = (key: string, by: 1 | -1): { hits: number; until: number } => {
    const kept = counts.get(key)
    if (kept && kept.until > now()) {
      kept.hits = Math.max(kept.hits + by, 0)
      return kept
    }
    const count = { hits: Math.max(by, 0), until: now() + window }
    counts.set(key, count)
    return count
  }

  const told = ({ hits, until }: { hits: number; until: number }): Count => ({
    totalHits: hits,
    resetTime: new Date(until),
  })

  return {
    take: (key) => change(key, 1).hits,
    increment: async (key) => told(change(key, 1)),
    decrement: async (key) => {
      change(key, -1)
    },
    resetKey: async (key) => {
      counts.delete(key)
    },
  }
}
