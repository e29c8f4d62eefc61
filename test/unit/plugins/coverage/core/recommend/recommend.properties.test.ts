import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  FIGURES,
  type Figure,
  type Goal,
  type RecommendationInput,
  recommend,
} from '../../../../../../plugins/coverage/core/index.ts'
import { arbitraryInput } from './arbitrary-input.ts'
import { breadthIn, coverWith, effectiveIn, type Tried, tryEverySet } from './try-every-set.ts'

const ROUNDING = 1e-9
const figureIn = { effective: effectiveIn, breadth: breadthIn }

function figureAfter(input: RecommendationInput, figure: Figure, ids: readonly string[]): number {
  const picks = input.candidates.filter(({ id }) => ids.includes(id))
  return figureIn[figure](coverWith(input, picks).cells)
}

function bestOf(tried: readonly Tried[], budget: number, figure: Figure): number {
  const affordable = tried.filter(({ cost }) => cost <= budget)
  return Math.max(...affordable.map(({ cells }) => figureIn[figure](cells)))
}

function shuffled<T>(items: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length })
}

const inAnyOrder = arbitraryInput(8).chain((input) =>
  fc.tuple(
    fc.constant(input),
    fc.record({
      candidates: shuffled(input.candidates),
      offers: shuffled(input.portfolio.offers),
      cells: shuffled(input.portfolio.cells),
    }),
  ),
)

describe('for any input of up to 10 candidates', () => {
  test('recommend(input) is as good as the best of all sets, proven, and within its means', () => {
    fc.assert(
      fc.property(arbitraryInput(10), fc.constantFrom(...FIGURES), (input, goal) => {
        const { budget = Infinity, maxPicks = Infinity } = input
        const { picks, cost, ...answer } = recommend({ ...input, goal })
        const best = bestOf(tryEverySet(input), budget, goal)
        const ids = picks.map(({ candidate }) => candidate)
        expect(Math.abs(figureAfter(input, goal, ids) - best)).toBeLessThan(ROUNDING)
        expect(Math.abs(answer.bestPossibleAtMost - best)).toBeLessThan(ROUNDING)
        expect(answer).toMatchObject({ proven: true, certificate: 1 })
        expect(cost).toBeLessThanOrEqual(budget)
        expect(picks.length).toBeLessThanOrEqual(maxPicks)
      }),
      { numRuns: 150 },
    )
  })

  test('recommend(input) never promises more than it holds, however early the search ends', () => {
    fc.assert(
      fc.property(
        arbitraryInput(10),
        fc.constantFrom(...FIGURES),
        fc.nat({ max: 8 }),
        (input, goal, maxSteps) => {
          const answer = recommend({ ...input, goal }, { maxSteps })
          const best = bestOf(tryEverySet(input), input.budget ?? Infinity, goal)
          const ids = answer.picks.map(({ candidate }) => candidate)
          const reached = figureAfter(input, goal, ids)
          expect(answer.bestPossibleAtMost).toBeGreaterThanOrEqual(best - ROUNDING)
          expect(reached).toBeGreaterThanOrEqual(answer.certificate * best - ROUNDING)
          if (answer.proven) expect(reached).toBeGreaterThanOrEqual(best - ROUNDING)
        },
      ),
      { numRuns: 150 },
    )
  })
})

describe('for any input', () => {
  test('recommend(input) gives the same bits for every order of candidates, offers and cells', () => {
    fc.assert(
      fc.property(
        inAnyOrder,
        fc.constantFrom<Goal>('effective', 'breadth', { everyCellAtLeast: 0.2 }),
        ([input, { candidates, offers, cells }], goal) => {
          const portfolio = { ...input.portfolio, offers, cells }
          const again = recommend({ ...input, portfolio, candidates, goal })
          expect(JSON.stringify(again)).toBe(JSON.stringify(recommend({ ...input, goal })))
        },
      ),
    )
  })

  test('recommend(input) has gains that lead from before to after', () => {
    fc.assert(
      fc.property(arbitraryInput(20), (input) => {
        const { picks, before, after } = recommend(input)
        const gained = picks.reduce((sum, { gain }) => sum + gain, before?.effective ?? 0)
        expect(gained).toBeCloseTo(after?.effective ?? 0, 12)
        for (const pick of picks) {
          const inCells = pick.cells.reduce((sum, { gain }) => sum + gain, 0)
          expect(inCells).toBeCloseTo(pick.gain, 10)
        }
      }),
    )
  })

  test('recommend(input) leaves its argument alone and is plain JSON', () => {
    fc.assert(
      fc.property(arbitraryInput(12), (input) => {
        const before = JSON.stringify(input)
        const answer = recommend(input)
        expect(JSON.stringify(input)).toBe(before)
        expect(JSON.parse(JSON.stringify(answer))).toEqual(answer)
      }),
    )
  })
})
