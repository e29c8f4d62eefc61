import { describe, expect, test } from '@jest/globals'
import type { Offer } from '../../../../../plugins/coverage/core/index.ts'
import { hasSameContent } from '../../../../../plugins/coverage/history/has-same-content.ts'
import { anOffer, aPortfolio } from '../core/a-portfolio.ts'

const contentWith = (changes: Partial<Offer> = {}, method = '2-a') => ({
  year: 2026,
  method,
  portfolio: aPortfolio({ offers: [anOffer(changes)] }),
  origins: { ageGroups: [], cells: [] },
})

describe('hasSameContent(one, other)', () => {
  test('is true in whatever order a database keeps the keys', () => {
    const { year, ...rest } = contentWith()
    expect(hasSameContent({ year, ...rest }, { ...rest, year })).toBe(true)
  })

  test('is true when only months have gone by', () => {
    const later = { monthsSinceVerified: 4, grantMonthsLeft: 8 }
    expect(
      hasSameContent(
        contentWith({ monthsSinceVerified: 3, grantMonthsLeft: 9 }),
        contentWith(later),
      ),
    ).toBe(true)
    expect(hasSameContent(contentWith(), contentWith(later))).toBe(true)
  })

  test.each([
    ['seats', contentWith({ seats: 41 })],
    ['a title', contentWith({ title: 'ICDP, grupper' })],
    ['the method', contentWith({}, '2-b')],
    ['the year', { ...contentWith(), year: 2027 }],
  ])('is false when %s changed', (_name, other) => {
    expect(hasSameContent(contentWith(), other)).toBe(false)
  })
})
