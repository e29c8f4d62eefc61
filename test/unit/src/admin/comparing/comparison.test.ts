import { describe, expect, test } from '@jest/globals'
import { compareRows } from '../../../../../src/admin/comparing/comparison.ts'
import { readChoice, writeChoice } from '../../../../../src/admin/comparing/read-choice.ts'

const row = (...cells: string[][]) => ({
  key: 'levels',
  label: 'Nivåer',
  cells: cells.map((texts) => texts.map((text) => ({ text }))),
})

const isDifferent = (...cells: string[][]) => compareRows([row(...cells)])[0]?.isDifferent

describe('compareRows()', () => {
  test('tells a row in which all say the same', () => {
    expect(isDifferent(['Universelt'], ['Universelt'])).toBe(false)
  })

  test('tells a row in which one says something else, or nothing', () => {
    expect(isDifferent(['Universelt'], ['Universelt'], ['Selektivt'])).toBe(true)
    expect(isDifferent(['Universelt'], [])).toBe(true)
  })

  test('takes the same in another order as the same', () => {
    expect(isDifferent(['0 år', '1–5 år'], ['1–5 år', '0 år'])).toBe(false)
  })

  test('does not take two words for one', () => {
    expect(isDifferent(['a b'], ['a', 'b'])).toBe(true)
  })
})

describe('readChoice()', () => {
  test('reads names once each, in their order', () => {
    expect(readChoice({ programs: 'icdp, cos-p,,icdp' }).slugs).toEqual(['icdp', 'cos-p'])
  })

  test('takes four, and says that there were more', () => {
    expect(readChoice({ programs: 'a,b,c,d,e' })).toMatchObject({
      slugs: ['a', 'b', 'c', 'd'],
      isTooMany: true,
    })
  })

  test('stands what is asked twice, or not at all', () => {
    expect(readChoice({ programs: ['a', 'b'], only: ['differences'] })).toMatchObject({
      slugs: ['a', 'b'],
      onlyDifferences: false,
    })
    expect(readChoice({})).toEqual({
      slugs: [],
      isTooMany: false,
      onlyDifferences: false,
      search: '',
    })
  })

  test('reads what writeChoice() writes', () => {
    expect(writeChoice(['a', 'b'], true)).toBe('?programs=a,b&only=differences')
  })
})
