import { idOf, labelBeside, nameOfField } from '../field-label.ts'
import { all, give, type Rule, textOf } from '../rule.ts'

/**
 * Fields that choose (react-select, `.react-select`): the box one types in has no label, and the two signs
 * at its end are hidden from those who hear the page and stopped at by those who use the keyboard.
 */
export const nameSelects: Rule = (page, texts) => {
  for (const select of all(page, '.react-select')) {
    const label = labelBeside(select)
    for (const box of all(select, 'input[role="combobox"]')) {
      if (label) give(box, 'aria-labelledby', idOf(label))
      else if (!box.hasAttribute('aria-label')) give(box, 'aria-label', placeholderOf(select))
    }
    // Arrow down in the box opens the list; a second stop for that is of no use.
    for (const arrow of all(select, '.dropdown-indicator')) give(arrow, 'tabindex', '-1')
    for (const cross of all(select, '.clear-indicator')) {
      cross.removeAttribute('aria-hidden')
      give(cross, 'aria-label', texts.clear(nameOfField(select)))
    }
    // What react-select announces is English.
    for (const region of all(
      select,
      ':scope > span[id$="-live-region"], :scope > span[aria-live]',
    )) {
      give(region, 'lang', 'en')
    }
  }
}

const placeholderOf = (select: Element): string =>
  textOf(select.querySelector('.rs__placeholder, .rs__single-value')) || '…'
