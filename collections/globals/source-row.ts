import type { NumberFieldSingleValidation, RowField, TextFieldSingleValidation } from 'payload'
import { number, text } from 'payload/shared'
import { say } from '../fields/index.ts'

const hasSource: TextFieldSingleValidation = async (value, options) => {
  const checked = await text(value, options)
  if (checked !== true) return checked
  const isGiven = typeof value === 'string' && value.trim() !== ''
  return (
    isGiven ||
    say(options.req, {
      nb: 'Skriv hvor tallene kommer fra.',
      nn: 'Skriv kvar tala kjem frå.',
      en: 'Say where the numbers come from.',
    })
  )
}

const hasYear: NumberFieldSingleValidation = async (value, options) => {
  const checked = await number(value, options)
  if (checked !== true) return checked
  const isGiven = typeof value === 'number'
  return (
    isGiven ||
    say(options.req, {
      nb: 'Skriv hvilket år tallene er fra.',
      nn: 'Skriv kva år tala er frå.',
      en: 'Say which year the numbers are from.',
    })
  )
}

/**
 * Where the numbers beside it come from, and of which year that is: a figure can be followed down to
 * it. Not `required`, because settings stored before there were sources have none.
 */
export const sourceRow = (): RowField => ({
  type: 'row',
  fields: [
    {
      name: 'source',
      type: 'text',
      label: { nb: 'Kilde', nn: 'Kjelde', en: 'Source' },
      validate: hasSource,
    },
    {
      name: 'year',
      type: 'number',
      min: 1990,
      max: 2100,
      label: { nb: 'År', nn: 'År', en: 'Year' },
      validate: hasYear,
    },
  ],
})
