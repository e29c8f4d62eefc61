import { isEmpty } from './is-empty.ts'
import type { Place } from './localized-places.ts'

/** What a document has in every language: the value of each place, by language. */
export const inLanguage = ({ value }: Pick<Place, 'value'>, language: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, language) : undefined

/** The places with a text to translate, and those of them that lack the translation. */
export function translationOf<P extends Pick<Place, 'value'>>(
  places: readonly P[],
  { from, to }: Readonly<{ from: string; to: string }>,
): Readonly<{ all: readonly P[]; missing: readonly P[] }> {
  const all = places.filter((place) => !isEmpty(inLanguage(place, from)))
  return { all, missing: all.filter((place) => isEmpty(inLanguage(place, to))) }
}
