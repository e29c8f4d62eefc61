import { all, give, type Rule, textOf } from '../rule.ts'

/** The boxes of a list that choose rows: none of them says which row, and the first names itself by itself. */
export const nameRowBoxes: Rule = (page, texts) => {
  for (const box of all(page, '.select-row input[type="checkbox"]')) {
    const row = box.closest('tr')
    const title = row?.querySelector('a') ?? row?.querySelector('td:not(:has(.select-row))')
    give(box, 'aria-label', texts.selectRow(textOf(title)))
  }
  for (const box of all(page, 'input#select-all')) {
    box.removeAttribute('aria-labelledby')
    box.removeAttribute('title')
    give(box, 'aria-label', texts.selectAll)
  }
}
