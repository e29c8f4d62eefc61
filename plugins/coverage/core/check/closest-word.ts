/** More edits than this is another word, not a misspelling. */
const MAX_EDITS = 2

/** The known word that `word` is most likely a misspelling of, if any. */
export function closestWord(word: string, known: readonly string[]): string | undefined {
  const [best] = known
    // Lengths first: the distance to a megabyte is never computed.
    .filter((candidate) => Math.abs(candidate.length - word.length) <= MAX_EDITS)
    .map((candidate) => ({
      candidate,
      edits: countEdits(word.toLowerCase(), candidate.toLowerCase()),
    }))
    .filter(({ candidate, edits }) => edits <= MAX_EDITS && edits < candidate.length)
    .sort((a, b) => a.edits - b.edits)
  return best?.candidate
}

/** A sentence part that suggests it, or nothing. */
export function suggest(word: unknown, known: readonly string[]): string {
  const closest = typeof word === 'string' ? closestWord(word, known) : undefined
  return closest === undefined ? '' : ` Did you mean ${JSON.stringify(closest)}?`
}

/** Levenshtein's distance, one row at a time. */
function countEdits(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (const [line, letter] of [...from].entries()) {
    const next = [line + 1]
    for (const [column, above] of row.slice(1).entries()) {
      const diagonal = row[column] ?? 0
      const left = next[column] ?? 0
      next.push(Math.min(above + 1, left + 1, diagonal + (letter === to[column] ? 0 : 1)))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
