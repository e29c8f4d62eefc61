import { nameOfField } from '../field-label.ts'
import { nameOfRow } from '../name-of-row.ts'
import { all, give, type Rule, textOf } from '../rule.ts'

/** Buttons that open a menu (`.popup-button`) show three dots or an arrow, and say nothing. */
export const nameMenus: Rule = (page, texts) => {
  for (const button of all(page, '.popup-button:not([aria-label])')) {
    if (textOf(button) !== '') continue
    if (button.closest('.doc-controls__popup')) give(button, 'aria-label', texts.moreForDocument)
    else if (button.closest('.form-submit')) give(button, 'aria-label', texts.moreWaysToPublish)
    else if (button.closest('.clipboard-action__popup')) {
      give(button, 'aria-label', texts.copyOrPaste(nameOfGroup(button)))
    } else if (!button.closest('.array-actions')) give(button, 'aria-label', texts.more)
  }
  // Every time, because what a row is called changes while it is written.
  for (const button of all(page, '.array-actions .popup-button')) {
    give(button, 'aria-label', texts.moreForRow(nameOfRow(button)))
  }
}

const nameOfGroup = (button: Element): string =>
  nameOfField(button) ||
  textOf(button.closest('.field-type')?.querySelector('h3 .field-label, h3, .field-label'))
