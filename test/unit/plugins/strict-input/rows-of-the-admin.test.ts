import { expect, test } from '@jest/globals'
import type { FlattenedField } from 'payload'
import { refuseWrongTypes } from '../../../../plugins/strict-input/refuse-wrong-types.ts'

const links: FlattenedField = { name: 'links', type: 'array', fields: [], flattenedFields: [] }

test("refuseWrongTypes takes 0 for a list without rows, which is what Payload's admin sends", () => {
  for (const value of [0, '0', [], [{}]]) {
    expect(() => refuseWrongTypes([links], { links: value }, { everyLocale: false })).not.toThrow()
  }
  expect(() => refuseWrongTypes([links], { links: 1 }, { everyLocale: false })).toThrow(
    'links: must be a list of objects, [] for none. Received 1.',
  )
})
