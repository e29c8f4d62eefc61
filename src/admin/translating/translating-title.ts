import { translatingTextsIn } from './translating-texts.ts'

/** What the window is called where one translates; null on other pages. */
export function translatingTitle(
  segments: readonly string[] | undefined,
  language: string,
): string | null {
  const texts = translatingTextsIn(language)
  if (segments?.length === 1 && segments[0] === 'translate') return texts.list.heading
  const [kind] = segments ?? []
  const isDocument = kind === 'collections' ? segments?.length === 4 : segments?.length === 3
  return isDocument && segments?.at(-1) === 'translate' ? texts.tab : null
}
