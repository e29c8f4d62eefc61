/**
 * Lines of at most so many signs, broken at ordinary spaces; those that keep a number and its
 * sign together are kept. SVG does not break lines itself.
 */
export function wrapText(text: string, most: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(/[ \n]+/)) {
    const last = lines.at(-1)
    if (last === undefined || last.length + 1 + word.length > most) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}
