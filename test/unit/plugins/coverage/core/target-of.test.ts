import { expect, test } from '@jest/globals'
import { targetOf } from '../../../../../plugins/coverage/core/target-of.ts'
import { aCell, children } from './a-portfolio.ts'

test('targetOf(cell, ageGroup) is children times the share in need for a stock', () => {
  expect(targetOf(aCell({ prevalence: 0.1, basis: 'stock' }), children)).toBe(10)
})

test('targetOf(cell, ageGroup) is spread over the years in the band for a cohort', () => {
  expect(targetOf(aCell({ prevalence: 0.1, basis: 'cohort' }), children)).toBe(2)
})
