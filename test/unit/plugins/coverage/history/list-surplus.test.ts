import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { listSurplus } from '../../../../../plugins/coverage/history/list-surplus.ts'

const arbitraryDays = fc.uniqueArray(
  fc
    .date({ min: new Date('2020-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
    .map((moment) => moment.toISOString().slice(0, 10)),
)

describe('listSurplus(days, keptFrom)', () => {
  test('has all days of a month but its last', () => {
    const days = ['2024-12-31', '2025-03-01', '2025-03-15', '2025-03-28', '2025-04-02']
    expect(listSurplus(days, '2026-01-01')).toEqual(['2025-03-01', '2025-03-15'])
  })

  test('has nothing from the day all are kept from', () => {
    expect(listSurplus(['2024-12-31', '2025-03-01', '2025-03-02'], '2025-03-01')).toEqual([])
  })

  test('has neither 31 December nor the first day there is', () => {
    const days = ['2023-12-01', '2023-12-31', '2024-12-30', '2024-12-31']
    expect(listSurplus(days, '2026-01-01')).toEqual(['2024-12-30'])
  })

  test('leaves the end of every month as it was', () => {
    fc.assert(
      fc.property(arbitraryDays, (days) => {
        const surplus = new Set(listSurplus(days, '2025-06-15'))
        const left = days.filter((day) => !surplus.has(day))
        for (let month = 0; month < 84; month += 1) {
          const end = new Date(Date.UTC(2020, month + 1, 0)).toISOString().slice(0, 10)
          expect(newestAt(left, end)).toBe(newestAt(days, end))
        }
      }),
    )
  })

  test('is empty the second time', () => {
    fc.assert(
      fc.property(arbitraryDays, (days) => {
        const surplus = new Set(listSurplus(days, '2025-06-15'))
        const left = days.filter((day) => !surplus.has(day))
        expect(listSurplus(left, '2025-06-15')).toEqual([])
      }),
    )
  })
})

const newestAt = (days: readonly string[], day: string): string | undefined =>
  [...days]
    .sort()
    .filter((each) => each <= day)
    .at(-1)
