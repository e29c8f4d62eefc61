import { describe, expect, test } from '@jest/globals'
import type { Candidate } from '../../../../../../plugins/coverage/core/index.ts'
import { boundCost } from '../../../../../../plugins/coverage/core/recommend/bound-cost.ts'
import { buildModel } from '../../../../../../plugins/coverage/core/recommend/build-model.ts'
import { listShortfalls } from '../../../../../../plugins/coverage/core/recommend/list-shortfalls.ts'
import { startTally } from '../../../../../../plugins/coverage/core/recommend/tally.ts'
import { aCell, aPortfolio } from '../a-portfolio.ts'
import { aCandidate } from './a-candidate.ts'

const relation = { theme: 'relation', relevance: 1 } as const
const violence = { theme: 'violence', relevance: 1 } as const
const portfolio = aPortfolio({ cells: [aCell(), aCell({ theme: 'violence' })], offers: [] })

/** What it takes to lift two empty cells to 0.2. */
function boundOf(candidates: readonly Candidate[]) {
  const model = buildModel({ portfolio, candidates }, 'effective')
  const tally = startTally(model)
  return boundCost(tally, model.candidates, listShortfalls(model.cells, tally, 0.2))
}

describe('boundCost(tally, candidates, shortfalls)', () => {
  test('adds up what two cells cost with candidates of their own, in part if need be', () => {
    const bound = boundOf([
      aCandidate('a', { seats: 20, cost: 70, themes: [relation] }),
      aCandidate('b', { seats: 10, cost: 30, themes: [violence] }),
      aCandidate('c', { seats: 15, cost: 60, themes: [violence] }),
    ])
    expect(bound).toEqual({ cost: expect.closeTo(70 + 30 + 40, 9), picks: 2 })
  })

  test('counts a candidate once that lifts both', () => {
    const bound = boundOf([aCandidate('both', { seats: 20, themes: [relation, violence] })])
    expect(bound).toEqual({ cost: expect.closeTo(100, 9), picks: 1 })
  })

  test('is infinite when the candidates cannot lift a cell far enough', () => {
    const bound = boundOf([aCandidate('both', { seats: 19, themes: [relation, violence] })])
    expect(bound.cost).toBe(Infinity)
  })
})
