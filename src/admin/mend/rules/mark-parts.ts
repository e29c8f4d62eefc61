import { all, give, type Rule, textOf } from '../rule.ts'

/**
 * Lists, the front page and the sign-in have no main part to jump to, a document has its head outside of
 * it, and groups of fields have headings a step too low.
 */
export const markParts: Rule = (page) => {
  const [part] = all(page, '.collection-list, .dashboard, .template-minimal, .not-found')
  if (part && !page.querySelector('main')) give(part, 'role', 'main')
  for (const head of all(page, 'header.list-header')) give(head, 'role', 'group')
  for (const head of all(page, '.doc-header')) {
    const title = textOf(head.querySelector('h1'))
    if (title === '') continue
    give(head, 'role', 'region')
    give(head, 'aria-label', title)
  }
  for (const heading of all(page, 'h3.array-field__title, h3.group-field__title')) {
    give(heading, 'aria-level', '2')
  }
}
