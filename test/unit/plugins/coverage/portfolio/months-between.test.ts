import { describe, expect, test } from '@jest/globals'
import { monthsBetween } from '../../../../../plugins/coverage/portfolio/months-between.ts'

describe('monthsBetween', () => {
  test.each([
    ['2025-11-22', '2026-11-22', 12],
    ['2025-11-23', '2026-11-22', 11],
    ['2026-01-31', '2026-02-28', 0],
    ['2026-11-22', '2026-11-22', 0],
    ['2027-01-01', '2026-11-22', 0],
  ])('from %s to %s is %i', (earlier, later, months) => {
    expect(monthsBetween(new Date(earlier), new Date(later))).toBe(months)
  })
})
