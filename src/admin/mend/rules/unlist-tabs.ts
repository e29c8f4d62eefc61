import { all, give, type Rule, textOf } from '../rule.ts'

/**
 * The tabs above a document are a list (`ul.doc-tabs__tabs`) whose parts are no list items, and one of
 * them has a name that leaves out the number it shows.
 */
export const unlistTabs: Rule = (page) => {
  for (const list of all(page, 'ul.doc-tabs__tabs')) give(list, 'role', 'presentation')
  for (const tab of all(page, '.doc-tab[aria-label]')) {
    if (textOf(tab) !== '') tab.removeAttribute('aria-label')
  }
}
