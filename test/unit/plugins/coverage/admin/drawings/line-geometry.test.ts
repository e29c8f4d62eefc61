import { describe, expect, test } from '@jest/globals'
import {
  heightOf,
  placeInTime,
  plot,
  spread,
} from '../../../../../../plugins/coverage/admin/drawings/lines/line-geometry.ts'

describe('heightOf(share)', () => {
  test('is in proportion to the share, from the bottom', () => {
    expect(heightOf(0)).toBe(plot.bottom)
    expect(heightOf(1)).toBe(plot.top)
    expect(heightOf(0.5)).toBeCloseTo((plot.top + plot.bottom) / 2)
    expect(heightOf(2)).toBe(plot.top)
  })
})

describe('placeInTime(day, days)', () => {
  test('is in proportion to the time that has passed, not to the number of days kept', () => {
    const days = { first: '2026-01-01', last: '2026-01-11' }
    expect(placeInTime('2026-01-01', days)).toBe(plot.left)
    expect(placeInTime('2026-01-11', days)).toBe(plot.right)
    expect(placeInTime('2026-01-06', days)).toBeCloseTo((plot.left + plot.right) / 2)
  })

  test('leaves room for names after a single day', () => {
    const days = { first: '2026-01-01', last: '2026-01-01' }
    expect(placeInTime('2026-01-01', days)).toBe(plot.left + (plot.right - plot.left) / 4)
  })
})

describe('spread(heights, apart)', () => {
  test('moves names apart and keeps their order', () => {
    expect(spread([100, 104, 60], 16)).toEqual([100, 116, 60])
  })

  test('keeps them above the bottom', () => {
    const moved = spread([plot.bottom, plot.bottom, plot.bottom], 16)
    expect(Math.max(...moved)).toBe(plot.bottom)
    expect(new Set(moved).size).toBe(3)
  })
})
