import { expect, test } from '@jest/globals'
import { showValue } from '../../../../../../plugins/coverage/core/check/show-value.ts'

test.each([
  ['text', '"text"'],
  ['two\nlines', '"two\\nlines"'],
  [Number.NaN, 'NaN'],
  [Number.NEGATIVE_INFINITY, '-Infinity'],
  [null, 'null'],
  [undefined, 'undefined'],
  [true, 'true'],
  [12n, '12'],
  [[1, 2], 'a list of 2'],
  [{ seats: 1 }, 'an object'],
  [Symbol('s'), 'a symbol'],
])('showValue(%p) is %s', (value, shown) => {
  expect(showValue(value)).toBe(shown)
})

test('showValue(value) shows the first 60 characters of a long text', () => {
  expect(showValue('x'.repeat(1000))).toBe(`"${'x'.repeat(60)}…"`)
})
