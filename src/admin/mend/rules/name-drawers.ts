import { nameOfField } from '../field-label.ts'
import { all, give, type Rule, textOf } from '../rule.ts'

const mistake = '[object Object]'

/**
 * Buttons that open a document beside the page are named after the names of its collection in every
 * language at once. They are named after the value they stand in, or after the field.
 */
export const nameDrawers: Rule = (page) => {
  for (const button of all(page, `[aria-label*="${mistake}"]`)) {
    const value = textOf(button.closest('.multi-value, .rs__multi-value, .rs__single-value'))
    const name = button.getAttribute('aria-label') ?? ''
    give(button, 'aria-label', name.replace(mistake, value || nameOfField(button)).trim())
  }
}
