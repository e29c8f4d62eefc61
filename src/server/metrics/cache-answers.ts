import { Counter, Gauge } from 'prom-client'
import { registry } from './registry.ts'

const outcomes = ['hit', 'miss', 'revalidated', 'stale', 'uncached'] as const

/** How the read cache came to an answer. */
export type CacheAnswer = (typeof outcomes)[number]

const answers = new Counter({
  name: 'read_cache_answers_total',
  help: 'Answers to reads, by how the cache came to them.',
  labelNames: ['outcome'],
  registers: [registry],
})

// What has not happened yet is 0, so that a rate can be told from the first time on.
for (const outcome of outcomes) answers.inc({ outcome }, 0)

/**
 * Counts an answer to a read. Costs next to nothing, also where nobody reads the metrics.
 */
export function countCacheAnswer(outcome: CacheAnswer): void {
  answers.inc({ outcome })
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
