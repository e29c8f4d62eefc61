/** Longer addresses are not asked. */
const longest = 2048

/**
 * The web addresses in a stored document: every value that is one from end to end, such as a field for
 * a page or the link of a rich text. Fragments are left out, which no server is asked for.
 */
export function findAddresses(document: unknown): ReadonlySet<string> {
  const found = new Set<string>()
  collect(document, found)
  return found
}

function collect(value: unknown, found: Set<string>): void {
  if (typeof value === 'string') {
    const address = readAddress(value)
    if (address !== null) found.add(address)
    return
  }
  if (typeof value !== 'object' || value === null) return
  for (const inner of Object.values(value)) collect(inner, found)
}

function readAddress(text: string): string | null {
  const given = text.trim()
  if (!/^https?:\/\/\S+$/i.test(given) || given.length > longest || !URL.canParse(given))
    return null
  const url = new URL(given)
  url.hash = ''
  return url.href
}
