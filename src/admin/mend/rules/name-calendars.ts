import { all, give, type Rule, textOf } from '../rule.ts'

const calendar = '.react-datepicker'

/**
 * The calendar of a date field says in English what its days are for, and date-fns has no Nynorsk that
 * Payload could choose: the names of its weekdays are those of Bokmål. Nothing names its two lists.
 */
export const nameCalendars: Rule = (page, { calendar: texts }) => {
  for (const list of all(page, `${calendar}__month-select`)) give(list, 'aria-label', texts.month)
  for (const list of all(page, `${calendar}__year-select`)) give(list, 'aria-label', texts.year)
  for (const month of all(page, `${calendar}__month[aria-label^="Month "]`)) {
    give(month, 'aria-label', nameOf(month).replace(/^Month\s+|,/g, ''))
  }
  for (const head of all(page, `${calendar}-time__header`)) write(head, texts.time)
  for (const head of all(page, `${calendar}__day-name`)) {
    const name = texts.weekdays.get(nameOf(head))
    if (name === undefined) continue
    give(head, 'aria-label', name)
    write(head, name.slice(0, 2))
  }
  for (const day of all(page, `${calendar}__day[aria-label]`)) {
    const [, isFree, weekday = '', date] = dayName.exec(nameOf(day)) ?? []
    if (isFree === undefined) continue
    const written = `${texts.weekdays.get(weekday) ?? weekday} ${date}`
    give(day, 'aria-label', isFree === 'Choose' ? texts.choose(written) : texts.closed(written))
  }
}

/** As in "Choose mandag 1. april 2024". */
const dayName = /^(Choose|Not available) (\p{L}+) (.*)$/u

const nameOf = (element: Element): string => element.getAttribute('aria-label') ?? ''

/** Keeps the text that React has put there, and changes what it says. */
function write(element: Element, text: string): void {
  const [first] = element.childNodes
  if (first instanceof Text && textOf(element) !== text) first.data = text
}
