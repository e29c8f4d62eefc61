import { readCount } from './read-count.ts'

/** What the operator says of answers that are kept. */
export type ReadCacheSettings = Readonly<{
  /** Bytes of memory for the answers of public reads; 0 keeps none. */
  bytes: number
  /** For how many seconds caches in front may give an answer without asking. */
  sharedSeconds: number
  /** For how many seconds public reads are answered from memory while the database is away. */
  staleSeconds: number
}>

const settings = {
  bytes: { name: 'READ_CACHE_BYTES', usual: 64_000_000, from: 0, to: 100_000_000_000 },
  sharedSeconds: { name: 'SHARED_CACHE_SECONDS', usual: 5, from: 0, to: 86_400 },
  staleSeconds: { name: 'STALE_READS_SECONDS', usual: 3600, from: 0, to: 604_800 },
} as const

/** @throws ConfigurationError naming the first setting that cannot be used */
export function readReadCache(
  variables: Readonly<Record<string, string | undefined>>,
): ReadCacheSettings {
  const read = (name: keyof typeof settings) =>
    readCount(variables[settings[name].name], settings[name])
  return {
    bytes: read('bytes'),
    sharedSeconds: read('sharedSeconds'),
    staleSeconds: read('staleSeconds'),
  }
}
