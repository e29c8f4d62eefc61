import { describe, expect, test } from '@jest/globals'
import { readDay } from '../../../../../plugins/coverage/answers/read-day.ts'

const asked = { field: 'at', today: '2026-11-21' }

describe('readDay(given, { field, today })', () => {
  test.each(['2026-11-21', '2024-02-29'])('is %s', (day) => {
    expect(readDay(day, asked)).toBe(day)
  })

  test.each([
    ['2026-11-22'],
    ['2026-02-30'],
    [''],
    [undefined],
    [null],
    [20261121],
    [['2026-11-21']],
  ])('refuses %j with a code, the field and what is allowed', (given) => {
    expect(() => readDay(given, asked)).toThrow(
      expect.objectContaining({
        status: 400,
        data: { code: 'invalid-date', field: 'at' },
        message: expect.stringContaining('no later than today, 2026-11-21, written YYYY-MM-DD'),
      }),
    )
  })
})
