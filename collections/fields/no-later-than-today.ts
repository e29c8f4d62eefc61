import type { DateFieldValidation, NumberFieldSingleValidation } from 'payload'
import { date, number } from 'payload/shared'
import { say } from './say.ts'

const inNorway = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', dateStyle: 'short' })

/** The day it is in Norway at a moment, as `YYYY-MM-DD`, wherever the machine stands. */
const norwegianDay = (moment: Date): string => inNorway.format(moment)

/** For days on which something was seen or done. */
export const noLaterThanToday: DateFieldValidation = (value, options) => {
  const checked = date(value, options)
  if (checked !== true || !value) return checked
  return (
    norwegianDay(new Date(value)) <= norwegianDay(new Date()) ||
    say(options.req, {
      nb: 'Datoen kan ikke være senere enn i dag.',
      nn: 'Datoen kan ikkje vere seinare enn i dag.',
      en: 'The date cannot be later than today.',
    })
  )
}

/** The same for years. */
export const noLaterYear: NumberFieldSingleValidation = (value, options) => {
  const checked = number(value, options)
  if (checked !== true || value === null || value === undefined) return checked
  const year = Number(norwegianDay(new Date()).slice(0, 'YYYY'.length))
  return (
    value <= year ||
    say(options.req, {
      nb: `Året kan ikke være senere enn ${year}. Fikk ${value}.`,
      nn: `Året kan ikkje vere seinare enn ${year}. Fekk ${value}.`,
      en: `The year cannot be later than ${year}. Received ${value}.`,
    })
  )
}
