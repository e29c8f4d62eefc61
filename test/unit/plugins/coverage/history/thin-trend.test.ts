import { describe, expect, test } from '@jest/globals'
import { thinTrend } from '../../../../../plugins/coverage/history/thin-trend.ts'

const daysOf = (...dates: string[]) => dates.map((date) => ({ date }))

describe('thinTrend(points, most)', () => {
  test('is all of them when they are few enough', () => {
    const points = daysOf('2026-01-01', '2026-01-02', '2026-01-03')
    expect(thinTrend(points, 3)).toEqual(points)
  })

  test('is the last of each month when there are more', () => {
    const points = daysOf('2025-01-31', '2026-01-01', '2026-01-31', '2026-02-01', '2026-02-03')
    expect(thinTrend(points, 4)).toEqual(daysOf('2025-01-31', '2026-01-31', '2026-02-03'))
  })

  test('is the newest of those when they are still too many', () => {
    const points = daysOf('2025-12-31', '2026-01-31', '2026-02-28', '2026-03-31')
    expect(thinTrend(points, 2)).toEqual(daysOf('2026-02-28', '2026-03-31'))
  })
})
