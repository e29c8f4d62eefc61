import { describe, expect, test } from '@jest/globals'
import { readWish } from '../../../../../src/admin/way/choose/read-wish.ts'
import { readDay } from '../../../../../src/admin/way/day.ts'

describe('readWish(search)', () => {
  test('asks nothing where nothing stands', () => {
    expect(readWish({})).toMatchObject({ isAsked: false, problems: [], budget: null, chosen: null })
  })

  test.each(['500 000', '500000', '500.000 kr', '500 000'])(
    'reads %j as people write',
    (budget) => {
      expect(readWish({ goal: 'breadth', budget }).budget).toBe(500_000)
    },
  )

  test.each([
    [{ budget: 'mye' }, ['budget']],
    [{ budget: '-1', maxPicks: '0' }, ['budget', 'maxPicks']],
    [{ maxPicks: '41' }, ['maxPicks']],
    [{ maxPicks: ['3', 'x'] }, []],
  ])('of %j has problems with %j', (search, problems) => {
    expect(readWish({ goal: 'effective', ...search }).problems).toEqual(problems)
  })

  test('knows an empty choice from none', () => {
    expect(readWish({ compare: '1' }).chosen).toEqual([])
    expect(readWish({ compare: '1', chosen: 'a' }).chosen).toEqual(['a'])
    expect(readWish({ chosen: 'a' }).chosen).toBe(null)
  })
})

describe('readDay(text)', () => {
  test.each([
    ['', null],
    ['1.3.2027', '2027-03-01'],
    ['01.03.2027', '2027-03-01'],
    ['1. 3. 2027', '2027-03-01'],
    ['31.02.2027', undefined],
    ['2027-03-01', undefined],
    ['snart', undefined],
  ])('of %j is %j', (text, day) => {
    expect(readDay(text)).toBe(day)
  })
})
