import type { LRUCache } from 'lru-cache'

/**
 * What was learned of a question, learned when it is asked for the first time. One that failed is learned
 * anew the next time, and fails for Payload's own reasons then.
 */
export function recall<Known>(
  known: LRUCache<string, { plan: Promise<Known> }>,
  key: string,
  learn: () => Promise<Known>,
): Promise<Known> {
  const found = known.get(key)
  if (found) return found.plan
  const plan = learn()
  known.set(key, { plan })
  plan.catch(() => known.delete(key))
  return plan
}
