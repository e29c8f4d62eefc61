import { isStep } from './steps.ts'
import { wayTextsIn } from './texts/index.ts'

/** What the window is called on the way; null on other pages. Payload takes them for missing documents. */
export function wayTitle(segments: readonly string[] | undefined, language: string): string | null {
  const [root, collection, view, number, step] = segments ?? []
  if (root !== 'collections' || collection !== 'municipalities' || view !== 'way') return null
  const texts = wayTextsIn(language)
  return [isStep(step) ? texts.steps[step].name : texts.way, number].filter(Boolean).join(' – ')
}
