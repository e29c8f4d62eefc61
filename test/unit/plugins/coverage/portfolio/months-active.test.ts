import { describe, expect, test } from '@jest/globals'
import { monthsActive } from '../../../../../plugins/coverage/portfolio/months-active.ts'

const period = (from: string | null, to: string | null = null, status = 'active') => ({
  from: from === null ? null : new Date(from),
  to: to === null ? null : new Date(to),
  status,
})

describe('monthsActive(period, year)', () => {
  test('is 12 for an offer without dates', () => {
    expect(monthsActive(period(null), 2026)).toBe(12)
  })

  test('is 6 for a start in July', () => {
    expect(monthsActive(period('2026-07-01'), 2026)).toBe(6)
  })

  test('counts the month an offer ends in', () => {
    expect(monthsActive(period(null, '2026-03-15'), 2026)).toBe(3)
  })

  test('is 12 for a start in an earlier year', () => {
    expect(monthsActive(period('2019-09-01'), 2026)).toBe(12)
  })

  test('is 0 for an offer that ended in an earlier year', () => {
    expect(monthsActive(period(null, '2025-12-31'), 2026)).toBe(0)
  })

  test('is 0 for an active offer that starts in a later year', () => {
    expect(monthsActive(period('2027-02-01'), 2026)).toBe(0)
  })

  test('counts a planned offer in the year it starts', () => {
    expect(monthsActive(period('2027-02-01', null, 'planned'), 2026)).toBe(11)
  })

  test('is 0 when the end lies before the start', () => {
    expect(monthsActive(period('2026-09-01', '2026-03-01'), 2026)).toBe(0)
  })
})
