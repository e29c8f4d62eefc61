import { describe, expect, test } from '@jest/globals'
import { lastDayOfYear } from '../../../../../plugins/coverage/history/close-years.ts'

describe('lastDayOfYear(today)', () => {
  test.each([
    ['2026-12-31', '2026-12-31'],
    ['2026-12-30', '2025-12-31'],
    ['2027-01-01', '2026-12-31'],
  ])('%s is %s', (today, day) => {
    expect(lastDayOfYear(today)).toBe(day)
  })
})
