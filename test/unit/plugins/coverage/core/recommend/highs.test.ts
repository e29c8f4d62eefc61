import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  type RecommendationInput,
  recommend,
} from '../../../../../../plugins/coverage/core/index.ts'
import { evaluateNaively } from '../../../../../support/naive-coverage/naive-coverage.ts'
import { workedCandidates, workedExample } from '../../../../../support/worked-example.ts'
import { arbitraryInput } from './arbitrary-input.ts'
import { solveWithHighs } from './solve-with-highs.ts'
import { effectiveIn } from './try-every-set.ts'

const RELATIVE = 1e-6
/** The solver holds its constraints to 1e-9, hundreds of them, and says little about an index near that. */
const SMALLEST = 0.1

/** The index by the naive twin: from the cells, since there is none when no offers are listed. */
function indexWith({ portfolio, candidates }: RecommendationInput, ids: readonly string[]): number {
  const picked = candidates.filter(({ id }) => ids.includes(id))
  const added = picked.map(({ offer }) => ({ ...offer, status: 'active' as const }))
  return effectiveIn(
    evaluateNaively({ ...portfolio, offers: [...portfolio.offers, ...added] }).cells,
  )
}

function expectAsGoodAsHighs(input: RecommendationInput): void {
  const { picks, ...answer } = recommend(input)
  const solved = solveWithHighs(input)
  const reached = indexWith(
    input,
    picks.map(({ candidate }) => candidate),
  )
  const slack = RELATIVE * Math.max(solved.best, SMALLEST)
  expect(answer.proven).toBe(true)
  expect(Math.abs(reached - solved.best)).toBeLessThanOrEqual(slack)
  expect(Math.abs(reached - indexWith(input, solved.picks))).toBeLessThanOrEqual(slack)
}

describe('recommend(input) is as good as what HiGHS finds', () => {
  test('for any 50 inputs of up to 20 candidates', () => {
    fc.assert(fc.property(arbitraryInput(20), expectAsGoodAsHighs), { numRuns: 50 })
  })

  test('for the worked example', () => {
    expectAsGoodAsHighs({ portfolio: workedExample, candidates: workedCandidates, budget: 500 })
  })
})
