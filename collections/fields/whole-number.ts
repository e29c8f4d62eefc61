import type { NumberFieldSingleValidation } from 'payload'
import { number } from 'payload/shared'
import { say } from './say.ts'

/** For counts: nobody is half. */
export const wholeNumber: NumberFieldSingleValidation = (value, options) => {
  const checked = number(value, options)
  if (checked !== true || value === null || value === undefined) return checked
  return (
    Number.isInteger(value) ||
    say(options.req, {
      nb: `Skriv et helt tall. Fikk ${JSON.stringify(value)}.`,
      nn: `Skriv eit heilt tal. Fekk ${JSON.stringify(value)}.`,
      en: `Enter a whole number. Received ${JSON.stringify(value)}.`,
    })
  )
}
