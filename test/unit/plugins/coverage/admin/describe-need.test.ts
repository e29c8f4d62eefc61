import { describe, expect, test } from '@jest/globals'
import { describeNeed } from '../../../../../plugins/coverage/admin/describe-need.ts'
import { numbersIn } from '../../../../../plugins/coverage/admin/numbers.ts'
import { textsIn } from '../../../../../plugins/coverage/admin/texts/index.ts'
import { aCell } from './a-cell.ts'

const describedAs = (need: Partial<Parameters<typeof describeNeed>[0]>) =>
  describeNeed({ ...aCell(), ...need }, textsIn('nb'), numbersIn('nb')).summary

describe('describeNeed(cell)', () => {
  test('tells the families and those without a seat', () => {
    expect(describedAs({ target: 40, unserved: 12 })).toBe('40 familier i året, 12 uten plass')
  })

  test('tells only the families when all have a seat', () => {
    expect(describedAs({ unserved: 0, reason: 'low-documentation' })).toBe('40 familier i året')
  })

  test('says "færre enn 5" for a hidden count, and only then', () => {
    expect(describedAs({ target: null, unserved: null })).toBe(
      'færre enn 5 familier i året, færre enn 5 uten plass',
    )
    expect(describedAs({ target: 40, unserved: null })).toBe(
      '40 familier i året, færre enn 5 uten plass',
    )
    expect(describedAs({ target: 3, unserved: 2 })).toBe('3 familier i året, 2 uten plass')
  })
})
