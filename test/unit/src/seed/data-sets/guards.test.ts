import { describe, expect, test } from '@jest/globals'
import {
  isDay,
  isNumber,
  isText,
  isWebAddress,
  listOf,
  mapOf,
  oneOf,
  optional,
  readRecords,
  recordOf,
} from '../../../../../src/seed/data-sets/guards.ts'

describe('guards', () => {
  test('isText refuses an empty text', () => {
    expect([isText('a'), isText(' '), isText(1)]).toEqual([true, false, false])
  })

  test('isDay takes a day that exists in the calendar', () => {
    expect([isDay('2026-07-01'), isDay('2026-13-01'), isDay('1.7.2026')]).toEqual([
      true,
      false,
      false,
    ])
  })

  test('isWebAddress refuses a remark after the address and other schemes', () => {
    expect(isWebAddress('https://ungsinn.no/tiltak')).toBe(true)
    expect(isWebAddress('https://ungsinn.no (2. utg.)')).toBe(false)
    expect(isWebAddress('javascript:alert(1)')).toBe(false)
  })

  test('oneOf, listOf and mapOf look at every value', () => {
    expect(oneOf('a', 'b')('c')).toBe(false)
    expect(listOf(isNumber)([1, '2'])).toBe(false)
    expect(mapOf(isNumber)({ '0': 3, '1-5': null })).toBe(false)
  })

  test('recordOf refuses a key it does not know and one that is missing', () => {
    const isRecord = recordOf({ seats: isNumber, note: optional(isText) })
    expect(isRecord({ seats: 1 })).toBe(true)
    expect(isRecord({ seats: 1, seat: 2 })).toBe(false)
    expect(isRecord({ note: 'a' })).toBe(false)
  })
})

test('readRecords names the file and shows the record that is wrong', () => {
  expect(() =>
    readRecords('offers.json', [{ seats: 1 }, { seats: '2' }], recordOf({ seats: isNumber })),
  ).toThrow(/offers\.json: .*Received \{"seats":"2"\}/)
})
