import type { ContentLanguage } from './content-languages.ts'
import { lackingIn } from './lacking-in.ts'
import type { TranslatedCollection } from './load-translations.ts'

/** How many documents of each collection lack something, in the order of the languages. */
export type Lacks = Readonly<{
  languages: readonly ContentLanguage[]
  rows: readonly Readonly<{
    slug: string
    name: string
    counts: readonly number[]
    /** Whether there are more documents than were looked through. */
    hasMore: boolean
  }>[]
}>

/** As many as the list of each collection and language has. */
export const countLacks = (
  collections: readonly TranslatedCollection[],
  languages: readonly ContentLanguage[],
): Lacks => ({
  languages,
  rows: collections.map((collection) => ({
    slug: collection.slug,
    name: collection.name,
    counts: languages.map((language) => lackingIn(collection, language).length),
    hasMore: collection.hasMore,
  })),
})
