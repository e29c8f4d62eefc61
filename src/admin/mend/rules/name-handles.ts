import { nameOfRow } from '../name-of-row.ts'
import { all, give, type Rule } from '../rule.ts'

/** The handles that move a row (`.collapsible__drag`) are buttons that show six dots and say nothing. */
export const nameHandles: Rule = (page, texts) => {
  for (const handle of all(page, '.collapsible__drag')) {
    give(handle, 'aria-label', texts.moveRow(nameOfRow(handle)))
  }
}
