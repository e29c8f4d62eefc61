import { waitingTextsIn } from './texts/index.ts'

/** What a page of what waits is called, by the parts of its address; null on other pages. */
export function waitingTitle(
  segments: readonly string[] | undefined,
  language: string,
): string | null {
  const [root, owner, view, list, ...rest] = segments ?? []
  if (root !== 'collections' || owner !== 'programs' || view !== 'waiting') return null
  const texts = waitingTextsIn(language)
  if (rest.length > 0 || (list !== 'scheduled' && list !== 'links')) return null
  return texts[list]
}
