import { idOf, labelBeside } from '../field-label.ts'
import { wayOutId } from '../leave-rich-text.ts'
import { all, give, type Rule, textOf } from '../rule.ts'

const block = '.LexicalEditorTheme__block'

/**
 * The rich text editor is a text box without a name (Payload issue 1227). The fields of its blocks have
 * the same ids in every block, so that their labels name the first of them only, and nothing names the
 * button that takes a block away. Nor is anybody told how to get out of it by keyboard.
 */
export const nameRichTexts: Rule = (page, texts) => {
  const boxes = '.rich-text-lexical [contenteditable="true"][role="textbox"]'
  const fields = `${block} .field-type :is(input:not([type="checkbox"]), textarea)`
  for (const box of all(page, boxes)) {
    describeBy(box, wayOutId)
    const room = box.closest('.rich-text-lexical__wrap')
    // Shown while one writes there (custom.css).
    if (room) give(room, 'data-way-out', texts.wayOut)
  }
  for (const box of all(page, `${boxes}, ${fields}`)) {
    const label = labelBeside(box)
    if (label && !box.matches('[role="combobox"]')) give(box, 'aria-labelledby', idOf(label))
  }
  for (const button of all(page, `${block}__removeButton`)) {
    const kind = button.closest('.collapsible')?.querySelector('.pill__label, [class*="pill"]')
    give(button, 'aria-label', texts.remove(textOf(kind)).trim())
  }
}

/** Adds to what a control is described by, which may be an error too. */
function describeBy(control: Element, id: string): void {
  const ids = control.getAttribute('aria-describedby')?.split(' ').filter(Boolean) ?? []
  if (!ids.includes(id)) give(control, 'aria-describedby', [...ids, id].join(' '))
}
