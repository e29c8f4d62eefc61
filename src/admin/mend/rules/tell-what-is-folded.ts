import { all, give, type Rule } from '../rule.ts'

/** Parts of a comparison of versions are folded by a button whose name is “Collapse”, whatever it folds. */
export const tellWhatIsFolded: Rule = (page) => {
  for (const button of all(page, '.diff-collapser__toggle-button[aria-label]')) {
    give(button, 'aria-expanded', String(button.getAttribute('aria-label') === 'Collapse'))
    button.removeAttribute('aria-label')
  }
}
