import { all, give, type Rule, textOf } from '../rule.ts'

/**
 * Values of a field that takes several (`.multi-value`): each is a button, to be moved, with a button in
 * it, to be removed, and those who hear the page are told of the outer one only.
 */
export const nameChosenValues: Rule = (page, texts) => {
  for (const value of all(page, '.multi-value[role]')) {
    const name = textOf(value.querySelector('.multi-value-label, .relationship--multi-value-label'))
    give(value, 'role', 'group')
    if (name !== '') give(value, 'aria-label', name)
  }
  for (const pencil of all(page, '.relationship--multi-value-label__drawer-toggler')) {
    const value = pencil.closest('.multi-value, .rs__multi-value')
    const name = value?.querySelector('.relationship--multi-value-label__text')
    give(pencil, 'aria-label', texts.edit(textOf(name)))
  }
  for (const cross of all(page, '.multi-value-remove')) {
    const value = cross.closest('.multi-value, .rs__multi-value')
    give(cross, 'aria-label', texts.remove(textOf(value)))
  }
}
