/** One of a taxonomy's terms. */
export type Term = Readonly<{ id: string; title: string }>

/** A programme somebody can choose, with what an offer of it takes over. */
export type CatalogueEntry = Readonly<{
  id: string
  title: string
  /** In words: levels, age groups and themes. */
  about: string
  /** In words. */
  arenas: string
}>

export type Catalogue = Readonly<{
  programs: readonly CatalogueEntry[]
  levels: readonly Term[]
  ageGroups: readonly Term[]
  themes: readonly Term[]
  arenas: readonly Term[]
}>

const mostShown = 8

/** The programmes whose words hold every word that is typed, those that begin with it first. */
export function searchPrograms(
  programs: readonly CatalogueEntry[],
  typed: string,
): readonly CatalogueEntry[] {
  const words = plain(typed).split(/\s+/).filter(Boolean)
  if (words.length === 0) return []
  const isFirst = ({ title }: CatalogueEntry) => (plain(title).startsWith(words.join(' ')) ? 0 : 1)
  return programs
    .filter(({ title, about }) => {
      const text = plain(`${title} ${about}`)
      return words.every((word) => text.includes(word))
    })
    .sort((a, b) => isFirst(a) - isFirst(b))
    .slice(0, mostShown)
}

/** Capitals do not matter. */
const plain = (text: string): string => text.toLocaleLowerCase('nb').trim()
