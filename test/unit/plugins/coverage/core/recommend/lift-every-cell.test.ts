import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  type Candidate,
  type RecommendationInput,
  recommend,
} from '../../../../../../plugins/coverage/core/index.ts'
import { aCell, aPortfolio } from '../a-portfolio.ts'
import { aCandidate } from './a-candidate.ts'
import { arbitraryInput } from './arbitrary-input.ts'
import { type Tried, tryEverySet } from './try-every-set.ts'

const ROUNDING = 1e-9
const violence = { theme: 'violence', relevance: 1 } as const
const relation = { theme: 'relation', relevance: 1 } as const
/** 40 of 100 families in `relation` have a seat, none in `violence`. */
const portfolio = aPortfolio({ cells: [aCell(), aCell({ theme: 'violence' })] })

function lift(
  everyCellAtLeast: number,
  candidates: readonly Candidate[],
  changes: Partial<RecommendationInput> = {},
) {
  return recommend({ portfolio, candidates, goal: { everyCellAtLeast }, ...changes })
}

describe('recommend(input) for every cell at least x', () => {
  const small = aCandidate('small', { seats: 30, cost: 100, themes: [violence] })
  const large = aCandidate('large', { seats: 60, cost: 250, themes: [violence] })
  const both = aCandidate('both', { seats: 20, cost: 90, themes: [relation, violence] })

  test('picks the cheapest that lift them', () => {
    const answer = lift(0.3, [small, large, both])
    expect(answer.picks.map(({ candidate }) => candidate)).toEqual(['small'])
    expect(answer).toMatchObject({ cost: 100, proven: true, certificate: 1 })
    expect(answer.everyCell).toEqual({ isMet: true, costAtLeast: 100, outOfReach: [] })
  })

  test('picks several where one does not lift far enough', () => {
    const answer = lift(0.5, [small, large, both])
    expect(answer.picks.map(({ candidate }) => candidate).sort()).toEqual(['both', 'small'])
  })

  test('picks nothing where all are lifted already', () => {
    expect(lift(0.4, [small], { portfolio: aPortfolio() })).toMatchObject({
      picks: [],
      cost: 0,
      certificate: 1,
      proven: true,
      everyCell: { isMet: true, costAtLeast: 0 },
    })
  })

  test('says which cells no candidates lift far enough, and how far they do', () => {
    const answer = lift(0.7, [small])
    expect(answer).toMatchObject({ picks: [], proven: true, certificate: 0 })
    expect(answer.bestPossibleAtMost).toBeCloseTo(0.3)
    expect(answer.everyCell).toMatchObject({
      isMet: false,
      costAtLeast: null,
      outOfReach: [
        { level: 'universal', ageGroup: '1-5', theme: 'relation', atMost: 0.4 },
        { theme: 'violence', atMost: 0.3 },
      ],
    })
  })

  test('says what it costs when the budget does not do', () => {
    const answer = lift(0.3, [small, large], { budget: 99 })
    expect(answer).toMatchObject({ picks: [], proven: true, certificate: 0 })
    expect(answer.everyCell).toEqual({ isMet: false, costAtLeast: 100, outOfReach: [] })
  })

  test('keeps to the number of picks', () => {
    const halves = [
      aCandidate('a', { seats: 20, themes: [violence], cost: 10 }),
      aCandidate('b', { seats: 20, themes: [violence], cost: 10 }),
    ]
    expect(lift(0.3, [...halves, large]).cost).toBe(20)
    expect(lift(0.3, [...halves, large], { maxPicks: 1 }).cost).toBe(250)
    expect(lift(0.3, halves, { maxPicks: 1 })).toMatchObject({
      proven: true,
      everyCell: { isMet: false, costAtLeast: null, outOfReach: [] },
    })
  })

  test('asks for effective coverage, not for reach', () => {
    const unrated = aCandidate('unrated', { seats: 30, evidence: null, themes: [violence] })
    expect(lift(0.3, [unrated]).everyCell?.isMet).toBe(false)
    expect(lift(0.15, [unrated]).everyCell?.isMet).toBe(true)
  })

  test('asks nothing of a cell that weighs nothing', () => {
    const cells = [aCell(), aCell({ theme: 'violence', priority: 0 })]
    const answer = lift(0.4, [], { portfolio: aPortfolio({ cells }) })
    expect(answer.everyCell).toMatchObject({ isMet: true, outOfReach: [] })
  })

  test('has the greedy picks and what they cost at least when the search takes no step', () => {
    const sizes = [10, 15, 20, 25, 30]
    const candidates = sizes.map((seats) =>
      aCandidate(`${seats}`, { seats, cost: seats + 100, themes: [violence] }),
    )
    const best = recommend({ portfolio, candidates, goal: { everyCellAtLeast: 0.4 } })
    const ended = recommend(
      { portfolio, candidates, goal: { everyCellAtLeast: 0.4 } },
      { maxSteps: 0 },
    )
    expect(best).toMatchObject({ cost: 240, proven: true })
    expect(ended.everyCell?.isMet).toBe(true)
    expect(ended.everyCell?.costAtLeast).toBeLessThanOrEqual(240)
    expect(ended.certificate).toBe((ended.everyCell?.costAtLeast ?? 0) / ended.cost)
  })

  test('has a greedy answer that lifts them for more than 40 candidates', () => {
    const candidates = Array.from({ length: 60 }, (_, position) =>
      aCandidate(`${position}`, { seats: 2, cost: 10 + position, themes: [violence] }),
    )
    const answer = lift(0.3, candidates)
    expect(answer.picks).toHaveLength(15)
    expect(answer).toMatchObject({ certificate: 1, everyCell: { isMet: true } })
  })
})

describe('for any input of up to 10 candidates', () => {
  const share = fc.constantFrom(0.05, 0.2, 0.5, 1)

  test('recommend(input) lifts every cell as cheaply as the cheapest of all sets', () => {
    fc.assert(
      fc.property(arbitraryInput(10), share, (input, atLeast) => {
        const { budget = Infinity } = input
        const least = cheapestOf(tryEverySet(input), atLeast)
        const isMet = Number.isFinite(least) && least <= budget
        const { cost, proven, everyCell } = recommend({
          ...input,
          goal: { everyCellAtLeast: atLeast },
        })
        expect(proven).toBe(true)
        expect(everyCell?.isMet).toBe(isMet)
        expect(everyCell?.costAtLeast ?? Infinity).toBe(least)
        expect(cost).toBe(isMet ? least : 0)
      }),
      { numRuns: 150 },
    )
  })

  test('recommend(input) never says that lifting costs more than it does', () => {
    fc.assert(
      fc.property(arbitraryInput(10), share, fc.nat({ max: 5 }), (input, atLeast, maxSteps) => {
        const least = cheapestOf(tryEverySet(input), atLeast)
        const goal = { everyCellAtLeast: atLeast }
        const { cost, certificate, everyCell } = recommend({ ...input, goal }, { maxSteps })
        expect(everyCell?.costAtLeast ?? Infinity).toBeLessThanOrEqual(least + ROUNDING)
        if (everyCell?.isMet) {
          expect(cost).toBeGreaterThanOrEqual(least)
          expect(certificate * cost).toBeLessThanOrEqual(least + ROUNDING)
        }
      }),
      { numRuns: 150 },
    )
  })
})

function cheapestOf(tried: readonly Tried[], atLeast: number): number {
  const enough = tried.filter(({ cells }) =>
    cells.every(({ weight, effective }) => weight === 0 || effective >= atLeast - 1e-12),
  )
  return Math.min(...enough.map(({ cost }) => cost))
}
