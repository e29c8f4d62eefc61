import { compareText } from './compare-cells.ts'

/** The different texts with the rank of each, from 0: in order, and found by the text. */
export function rankTexts(texts: ReadonlySet<string>): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>()
  for (const text of [...texts].sort(compareText)) ranks.set(text, ranks.size)
  return ranks
}
