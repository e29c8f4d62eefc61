import { waitingTextsIn } from './texts/index.ts'
import { isLaterLanguage, translated } from './translations.ts'

/** What a page of what waits is called, by the parts of its address; null on other pages. */
export function waitingTitle(
  segments: readonly string[] | undefined,
  language: string,
): string | null {
  const [root, owner, view, list, collection, missing] = segments ?? []
  if (root !== 'collections' || owner !== 'programs' || view !== 'waiting') return null
  const texts = waitingTextsIn(language)
  if (list === 'scheduled' && collection === undefined) return texts.scheduled
  if (list === 'links' && collection === undefined) return texts.links
  const found = translated.find((each) => each === collection)
  if (list !== 'translations' || found === undefined || !isLaterLanguage(missing)) return null
  return texts.lacking(texts.collections[found], texts.languages[missing].toLowerCase())
}
