import { expect, test } from '@jest/globals'
import { makePassword } from '../../../../src/seed/administrator.ts'

test('makePassword() is four groups of five letters that are not mistaken for each other', () => {
  expect(makePassword()).toMatch(
    /^[0-9abcdefghjkmnpqrstvwxyz]{5}(-[0-9abcdefghjkmnpqrstvwxyz]{5}){3}$/,
  )
})

test('makePassword() is never the same', () => {
  expect(new Set(Array.from({ length: 100 }, makePassword)).size).toBe(100)
})
