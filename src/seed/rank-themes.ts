import type { Reference } from './references.ts'

/** In the seed's data the first theme of a list is the main one and the others are secondary. */
export function rankThemes(keys: readonly string[], theme: Reference) {
  return keys.map((key, place) => ({
    theme: theme(key),
    relevance: place === 0 ? ('main' as const) : ('secondary' as const),
  }))
}
