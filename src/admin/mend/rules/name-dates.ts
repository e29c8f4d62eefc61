import { idOf, labelBeside, nameOfField } from '../field-label.ts'
import { all, give, type Rule } from '../rule.ts'

/** Date fields (`.date-time-picker`): the box has no label, and the cross that empties it no name. */
export const nameDates: Rule = (page, texts) => {
  for (const picker of all(page, '.date-time-picker')) {
    const label = labelBeside(picker)
    for (const box of all(picker, '.react-datepicker__input-container input')) {
      if (label) give(box, 'aria-labelledby', idOf(label))
    }
    for (const cross of all(picker, '.date-time-picker__clear-button')) {
      give(cross, 'aria-label', texts.clear(nameOfField(picker)))
    }
  }
}
