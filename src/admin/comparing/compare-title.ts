import { comparingTextsIn } from './comparing-texts.ts'

/** What the window is called on the comparison; null on other pages. */
export function compareTitle(
  segments: readonly string[] | undefined,
  language: string,
): string | null {
  const isHere = segments?.join('/') === 'collections/programs/compare'
  return isHere ? comparingTextsIn(language).heading : null
}
