import { bulkTextsIn } from './texts/index.ts'

/** What the window is called where many are changed; null on other pages. */
export function bulkTitle(
  segments: readonly string[] | undefined,
  language: string,
): string | null {
  const [root, , view] = segments ?? []
  return root === 'collections' && view === 'bulk' && segments?.length === 3
    ? bulkTextsIn(language).title
    : null
}
