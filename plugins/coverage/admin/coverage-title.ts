import { pageNames, pathOf } from './pages/page-names.ts'
import { textsIn } from './texts/index.ts'
import { pageTextsIn } from './texts/pages/index.ts'

/** What the window is called on a page of the coverage; null on other pages. */
export function coverageTitle(
  segments: readonly string[] | undefined,
  language: string,
): string | null {
  const [root, , , ...rest] = segments ?? []
  const page = pageNames.find((name) => pathOf(name) === `/${rest.join('/')}`)
  if (root !== 'collections' || page === undefined) return null
  return page === 'overview' ? textsIn(language).tab : pageTextsIn(language).pages[page]
}
