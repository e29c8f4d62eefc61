import { Counter, Gauge } from 'prom-client'
import { registry } from './registry.ts'

/** How the read cache came to an answer. */
export type CacheAnswer = 'hit' | 'miss' | 'revalidated' | 'stale' | 'uncached'

/** Counted here, and told when somebody asks: an answer from memory takes no longer than a label. */
const answers: Record<CacheAnswer, number> = {
  hit: 0,
  miss: 0,
  revalidated: 0,
  stale: 0,
  uncached: 0,
}

new Counter({
  name: 'read_cache_answers_total',
  help: 'Answers to reads, by how the cache came to them.',
  labelNames: ['outcome'],
  registers: [registry],
  collect() {
    this.reset()
    // What has not happened yet is 0, so that a rate can be told from the first time on.
    for (const [outcome, count] of Object.entries(answers)) this.inc({ outcome }, count)
  },
})

/**
 * Counts an answer to a read. Costs next to nothing, also where nobody reads the metrics.
 */
export function countCacheAnswer(outcome: CacheAnswer): void {
  answers[outcome] += 1
}

let bytesHeld: () => number = () => 0

new Gauge({
  name: 'read_cache_bytes',
  help: 'Bytes of answers that the cache holds.',
  registers: [registry],
  collect() {
    this.set(bytesHeld())
  },
})

/**
 * Says how many bytes the cache holds; asked when the metrics are.
 */
export function watchCacheBytes(count: () => number): void {
  bytesHeld = count
}
