export { type CacheAnswer, countCacheAnswer, watchCacheBytes } from './cache-answers.ts'
export { type Metrics, openMetrics } from './open-metrics.ts'
