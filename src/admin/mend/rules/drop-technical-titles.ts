import { all, type Rule } from '../rule.ts'

/** Tick boxes show the path of their field (`title`) to whoever points at them. */
export const dropTechnicalTitles: Rule = (page) => {
  for (const box of all(page, 'input[type="checkbox"][title][name]')) {
    if (box.getAttribute('title') === box.getAttribute('name')) box.removeAttribute('title')
  }
}
