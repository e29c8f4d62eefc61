import { describe, expect, test } from '@jest/globals'
import { daysBefore } from '../../../../../plugins/coverage/history/days-before.ts'

describe('daysBefore(day, count)', () => {
  test.each([
    ['2026-03-01', 1, '2026-02-28'],
    ['2024-03-01', 1, '2024-02-29'],
    ['2026-01-01', 1, '2025-12-31'],
    // Over both changes of the clock.
    ['2026-11-21', 400, '2025-10-17'],
    ['2026-11-21', 0, '2026-11-21'],
  ])('%s, %i is %s', (day, count, earlier) => {
    expect(daysBefore(day, count)).toBe(earlier)
  })
})
