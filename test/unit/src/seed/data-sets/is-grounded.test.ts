import { expect, test } from '@jest/globals'
import { isGrounded } from '../../../../../src/seed/data-sets/is-grounded.ts'

test('isGrounded(number) asks for a source and a year, or the mark of an assumption', () => {
  expect(isGrounded({ source: 'FHI', year: 2022 })).toBe(true)
  expect(isGrounded({ assumption: true })).toBe(true)
  expect(isGrounded({ source: 'FHI' })).toBe(false)
  expect(isGrounded({ year: 2022, assumption: false })).toBe(false)
})
