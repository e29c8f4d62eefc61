import { describe, expect, test } from '@jest/globals'
import type { FlattenedField } from 'payload'
import { refuseWrongTypes } from '../../../../plugins/strict-input/refuse-wrong-types.ts'

const links: FlattenedField = {
  name: 'links',
  type: 'array',
  fields: [],
  flattenedFields: [{ name: 'url', type: 'text' }],
}
const dose: FlattenedField = {
  name: 'dose',
  type: 'group',
  fields: [],
  flattenedFields: [{ name: 'weeks', type: 'number' }],
}
const title: FlattenedField = { name: 'title', type: 'text', localized: true }

const check = (data: unknown, everyLocale = false) => {
  refuseWrongTypes([links, dose, title], data, { everyLocale })
}

describe('refuseWrongTypes(fields, data)', () => {
  test.each([
    [{ links: null }, 'links: must be a list of objects, [] for none. Received null.'],
    [{ dose: null }, 'dose: must be an object. Received null.'],
    [{ links: [{ url: 3 }] }, 'links.0.url: must be a text. Received 3.'],
    [{ dose: { weeks: 'many' } }, 'dose.weeks: must be a number. Received "many".'],
    [{ title: { nb: 'x' } }, 'title: must be a text. Received {"nb":"x"}.'],
  ])('refuses %j', (data, message) => {
    expect(() => check(data)).toThrow(message)
  })

  test.each([{ links: [] }, { dose: { weeks: null } }, { title: null }, {}])('takes %j', (data) => {
    expect(() => check(data)).not.toThrow()
  })

  test('takes one value a language when all are sent at once', () => {
    expect(() => check({ title: { nb: 'x' } }, true)).not.toThrow()
  })
})
