import { describe, expect, test } from '@jest/globals'
import { isDay } from '../../../../../plugins/coverage/history/is-day.ts'

describe('isDay(text)', () => {
  test.each(['2026-01-01', '2024-02-29', '2026-12-31'])('is true for %s', (text) => {
    expect(isDay(text)).toBe(true)
  })

  test.each([
    '2026-02-29',
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '20260101',
    '2026-01-01T00:00',
    '+02026-01-01',
    'today',
    '',
  ])('is false for %j', (text) => {
    expect(isDay(text)).toBe(false)
  })
})
