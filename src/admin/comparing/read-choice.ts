/** So many programmes are compared at once. */
export const fewestCompared = 2
export const mostCompared = 4

export type Choice = Readonly<{
  slugs: readonly string[]
  /** Whether the address names more than are compared. */
  isTooMany: boolean
  onlyDifferences: boolean
  search: string
}>

type Search = Readonly<Record<string, string | readonly string[] | undefined>>

/** The documents that were ticked in a list, when the address comes from there. */
export function readTicked({ ids }: Search): readonly string[] {
  const named = [ids ?? []].flat().flatMap((text) => String(text).split(','))
  return [...new Set(named.filter(Boolean))].slice(0, mostCompared)
}

/** What the address asks for: `?programs=icdp,cos-p&only=differences&search=circle`. */
export function readChoice(search: Search): Choice {
  const named = [search.programs ?? []]
    .flat()
    .flatMap((text) => String(text).split(','))
    .map((slug) => slug.trim())
    .filter(Boolean)
  const slugs = [...new Set(named)]
  return {
    slugs: slugs.slice(0, mostCompared),
    isTooMany: slugs.length > mostCompared,
    onlyDifferences: search.only === 'differences',
    search: typeof search.search === 'string' ? search.search.trim().slice(0, 100) : '',
  }
}

/** The address of a choice. */
export function writeChoice(slugs: readonly string[], onlyDifferences = false): string {
  const query = new URLSearchParams()
  if (slugs.length > 0) query.set('programs', slugs.join(','))
  if (onlyDifferences) query.set('only', 'differences')
  return `?${query.toString().replaceAll('%2C', ',')}`
}
