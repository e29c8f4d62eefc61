import { anything, anythingIn, type Change } from './change.ts'

/** In characters of JSON. */
const longest = 64_000

/** The same, told less exactly where it would be long for a row or a message. */
export function shorten(changes: readonly Change[]): readonly Change[] {
  if (!isLong(changes)) return changes
  const collections = new Set(changes.map(({ collection }) => collection))
  const wide = [...collections].map(anythingIn)
  return isLong(wide) ? [anything] : wide
}

const isLong = (changes: readonly Change[]): boolean => JSON.stringify(changes).length > longest
