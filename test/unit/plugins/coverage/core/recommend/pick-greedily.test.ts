import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  buildModel,
  type Model,
} from '../../../../../../plugins/coverage/core/recommend/build-model.ts'
import {
  affords,
  type Means,
  meansOf,
  spend,
} from '../../../../../../plugins/coverage/core/recommend/means.ts'
import { pickGreedily } from '../../../../../../plugins/coverage/core/recommend/pick-greedily.ts'
import {
  largestGainFirst,
  rankOptions,
} from '../../../../../../plugins/coverage/core/recommend/rank-options.ts'
import { startTally } from '../../../../../../plugins/coverage/core/recommend/tally.ts'
import { aPortfolio } from '../a-portfolio.ts'
import { aCandidate } from './a-candidate.ts'
import { arbitraryInput } from './arbitrary-input.ts'

const candidates = [
  aCandidate('cheap', { seats: 10, cost: 10 }),
  aCandidate('large', { seats: 55, cost: 100 }),
  aCandidate('free', { seats: 5, cost: 0 }),
]
const model = buildModel({ portfolio: aPortfolio(), candidates }, 'effective')

function idsOf(...args: Parameters<typeof pickGreedily>): readonly string[] {
  return pickGreedily(...args).map(({ candidate }) => candidate.id)
}

/** Ranks all anew for every pick. */
function pickSlowly(any: Model, means: Means): readonly string[] {
  const tally = startTally(any)
  const ids: string[] = []
  for (let left = means; ; ) {
    const affordable = any.candidates.filter(({ cost }) => affords(left, cost))
    const [first] = rankOptions(tally, affordable)
    if (!first) return ids
    tally.add(first.candidate)
    ids.push(first.candidate.candidate.id)
    left = spend(left, first.candidate.cost)
  }
}

describe('pickGreedily(model, options)', () => {
  test('takes the free first, then most for the money', () => {
    expect(idsOf(model, {})).toEqual(['free', 'cheap', 'large'])
  })

  test('takes the largest gain first when told to', () => {
    expect(idsOf(model, { compare: largestGainFirst })).toEqual(['large', 'free'])
  })

  test('passes over what it cannot afford', () => {
    expect(idsOf(model, { means: meansOf({ budget: 100 }) })).toEqual(['free', 'cheap'])
    expect(idsOf(model, { means: meansOf({ maxPicks: 1 }) })).toEqual(['free'])
  })

  test('picks, lazily, what ranking all anew picks', () => {
    fc.assert(
      fc.property(arbitraryInput(15), (input) => {
        const any = buildModel(input, 'effective')
        expect(idsOf(any, { means: meansOf(input) })).toEqual(pickSlowly(any, meansOf(input)))
      }),
    )
  })
})
