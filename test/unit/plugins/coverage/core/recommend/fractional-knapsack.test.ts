import { describe, expect, test } from '@jest/globals'
import { buildModel } from '../../../../../../plugins/coverage/core/recommend/build-model.ts'
import { fractionalKnapsack } from '../../../../../../plugins/coverage/core/recommend/fractional-knapsack.ts'
import { UNLIMITED } from '../../../../../../plugins/coverage/core/recommend/means.ts'
import { aPortfolio } from '../a-portfolio.ts'
import { aCandidate } from './a-candidate.ts'

const { candidates } = buildModel(
  {
    portfolio: aPortfolio(),
    candidates: [0, 10, 20].map((cost) => aCandidate(`at ${cost}`, { cost })),
  },
  'effective',
)
/** Gains 0.1 for nothing, 0.3 for 10 and 0.4 for 20. */
const options = candidates.map((candidate, position) => ({
  candidate,
  gain: [0.1, 0.3, 0.4][position] ?? 0,
}))

describe('fractionalKnapsack(options, means)', () => {
  test.each([
    { budget: 0, most: 0.1 },
    { budget: 5, most: 0.25 },
    { budget: 10, most: 0.4 },
    { budget: 15, most: 0.5 },
    { budget: 30, most: 0.8 },
    { budget: Infinity, most: 0.8 },
  ])('is $most with a budget of $budget', ({ budget, most }) => {
    expect(fractionalKnapsack(options, { ...UNLIMITED, budget })).toBeCloseTo(most, 12)
  })

  test.each([
    { picks: 0, most: 0 },
    { picks: 1, most: 0.4 },
    { picks: 2, most: 0.7 },
    { picks: 3, most: 0.8 },
  ])('is $most with $picks picks', ({ picks, most }) => {
    expect(fractionalKnapsack(options, { ...UNLIMITED, picks })).toBeCloseTo(most, 12)
  })
})
