import { textOf } from './rule.ts'

/** What the row of a list that a control stands in is called. */
export const nameOfRow = (control: Element): string =>
  textOf(
    control
      .closest('.collapsible__toggle-wrap')
      ?.querySelector('.row-label, .array-field__row-header, .blocks-field__block-header'),
  )
