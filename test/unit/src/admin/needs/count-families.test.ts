import { describe, expect, test } from '@jest/globals'
import { childrenIn, familiesAYear } from '../../../../../src/admin/needs/count-families.ts'

const bands = [
  { id: 'a', key: 'pregnancy', bandYears: 1 },
  { id: 'b', key: '0', bandYears: 1 },
  { id: 'c', key: '1-5', bandYears: 5 },
] as const
const [, , band] = bands

describe('familiesAYear(cell, band, children)', () => {
  test('is children × share where the need is met every year', () => {
    expect(familiesAYear({ basis: 'stock', prevalence: 0.1 }, band, 1000)).toBe(100)
  })

  test('is spread over the years of the band where each child is reached once', () => {
    expect(familiesAYear({ basis: 'cohort', prevalence: 1 }, band, 1000)).toBe(200)
  })
})

describe('childrenIn(bands, children, id)', () => {
  test('takes births for pregnancies, which nobody counts', () => {
    expect(childrenIn(bands, new Map([['b', 300]]), 'a')).toBe(300)
    expect(childrenIn(bands, new Map(Object.entries({ a: 310, b: 300 })), 'a')).toBe(310)
  })

  test('is null where the count is missing', () => {
    expect(childrenIn(bands, new Map([['b', 300]]), 'c')).toBeNull()
  })
})
