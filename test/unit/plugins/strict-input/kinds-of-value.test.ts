import { expect, test } from '@jest/globals'
import { isDate, isScalar } from '../../../../plugins/strict-input/kinds-of-value.ts'

test("a Date is a date and one value, because Payload's own admin compares with it", () => {
  const now = new Date()
  expect([isDate(now), isScalar(now)]).toEqual([true, true])
  expect(isDate(new Date('never'))).toBe(false)
})
