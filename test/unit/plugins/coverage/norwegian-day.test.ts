import { describe, expect, test } from '@jest/globals'
import { norwegianDay } from '../../../../plugins/coverage/norwegian-day.ts'

describe('norwegianDay(moment)', () => {
  test.each([
    ['the last moment of a winter day', '2026-11-21T22:59:59.999Z', '2026-11-21'],
    ['midnight in winter', '2026-11-21T23:00:00.000Z', '2026-11-22'],
    ['the last moment of a summer day', '2026-07-01T21:59:59.999Z', '2026-07-01'],
    ['midnight in summer', '2026-07-01T22:00:00.000Z', '2026-07-02'],
    ['midnight before summer time begins', '2026-03-28T23:00:00.000Z', '2026-03-29'],
    ['midnight after summer time has begun', '2026-03-29T22:00:00.000Z', '2026-03-30'],
    ['the last moment before that', '2026-03-29T21:59:59.999Z', '2026-03-29'],
    ['midnight before summer time ends', '2026-10-24T22:00:00.000Z', '2026-10-25'],
    ['midnight after summer time has ended', '2026-10-25T23:00:00.000Z', '2026-10-26'],
    ['new year', '2026-12-31T23:00:00.000Z', '2027-01-01'],
  ])('of %s is the day in Norway', (_name, moment, day) => {
    expect(norwegianDay(new Date(moment))).toBe(day)
  })
})
