import { expect, test } from '@jest/globals'
import { needNumbersIn } from '../../../../../src/admin/needs/need-numbers.ts'

test('needNumbersIn(language) keeps a share as it is, and never says none of a few', () => {
  const { percent, count } = needNumbersIn('en')
  expect([percent(0.018), percent(0.1), percent(1)]).toEqual(['1.8%', '10%', '100%'])
  expect([count(0), count(0.3), count(0.5), count(1240)]).toEqual(['0', 'under 1', '1', '1,240'])
})
