import { expect, test } from '@jest/globals'
import { compareCells, compareText } from '../../../../../plugins/coverage/core/compare-cells.ts'
import { aCell } from './a-portfolio.ts'

test('compareText(a, b) orders by code units, not by a language', () => {
  expect(['å', 'a', 'Z', 'aa', '10', '9'].sort(compareText)).toEqual([
    '10',
    '9',
    'Z',
    'a',
    'aa',
    'å',
  ])
  expect(compareText('a', 'a')).toBe(0)
})

test('compareCells(a, b) orders by level, then age group, then theme', () => {
  const cells = [
    aCell({ level: 'universal', ageGroup: '0', theme: 'z' }),
    aCell({ level: 'universal', ageGroup: '1-5', theme: 'a' }),
    aCell({ level: 'universal', ageGroup: '1-5', theme: 'b' }),
    aCell({ level: 'selective', ageGroup: '0', theme: 'a' }),
    aCell({ level: 'indicated', ageGroup: '0', theme: 'a' }),
  ]
  expect(cells.toReversed().sort(compareCells)).toEqual(cells)
})
