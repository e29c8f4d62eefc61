import { describe, expect, test } from '@jest/globals'
import {
  type Candidate,
  type Portfolio,
  type RecommendationInput,
  recommend,
} from '../../../../../../plugins/coverage/core/index.ts'
import { aCell, anOffer, aPortfolio } from '../a-portfolio.ts'
import { aCandidate } from './a-candidate.ts'

const violence = { theme: 'violence', relevance: 1 } as const
const relation = { theme: 'relation', relevance: 1 } as const
const twoCells = [aCell(), aCell({ theme: 'violence' })]

function answerOn(
  candidates: readonly Candidate[],
  changes: Omit<Partial<RecommendationInput>, 'candidates'> = {},
) {
  return recommend({ portfolio: aPortfolio(), candidates, ...changes })
}

function picksOf(...args: Parameters<typeof answerOn>): readonly string[] {
  return answerOn(...args).picks.map(({ candidate }) => candidate)
}

describe('recommend(input) keeps to the budget', () => {
  const dear = aCandidate('dear', { cost: 300, seats: 30 })
  const cheap = aCandidate('cheap', { cost: 100, seats: 20 })

  test('and picks nothing with a budget of 0', () => {
    const answer = answerOn([dear, cheap], { budget: 0 })
    expect(answer).toMatchObject({ picks: [], cost: 0, proven: true, certificate: 1 })
    expect(answer.after).toEqual(answer.before)
  })

  test('and picks only free candidates with a budget of 0', () => {
    expect(picksOf([dear, aCandidate('free', { cost: 0 })], { budget: 0 })).toEqual(['free'])
  })

  test('and picks free candidates first', () => {
    const free = aCandidate('free', { cost: 0, seats: 1 })
    expect(picksOf([cheap, free], { budget: 100 })).toEqual(['free', 'cheap'])
  })

  test('and has none when none is given', () => {
    expect(picksOf([dear, cheap])).toEqual(['cheap', 'dear'])
  })

  test('and spends it to the last, whatever floats make of the sum', () => {
    const candidates = [aCandidate('a', { cost: 0.1 }), aCandidate('b', { cost: 0.2 })]
    expect(picksOf(candidates, { budget: 0.3 })).toEqual(['a', 'b'])
  })

  test('and to the number of picks', () => {
    expect(picksOf([dear, cheap], { maxPicks: 1 })).toEqual(['dear'])
    expect(picksOf([dear, cheap], { maxPicks: 0 })).toEqual([])
  })

  test('and takes one large candidate over small ones that give more for the money', () => {
    const small = aCandidate('small', { cost: 1, seats: 1 })
    const large = aCandidate('large', { cost: 100, seats: 60 })
    expect(picksOf([small, large], { budget: 100 })).toEqual(['large'])
  })
})

describe('recommend(input) breaks ties', () => {
  test('by lower cost', () => {
    const double = aCandidate('a', { cost: 200, seats: 20 })
    const single = aCandidate('b', { cost: 100, seats: 10 })
    expect(picksOf([double, single])).toEqual(['b', 'a'])
  })

  test('by id', () => {
    const candidates = [aCandidate('b'), aCandidate('a'), aCandidate('c')]
    expect(picksOf(candidates, { budget: 100 })).toEqual(['a'])
  })

  test('between equally good sets by lower cost', () => {
    const candidates = [
      aCandidate('dear', { seats: 60, cost: 90 }),
      aCandidate('b', { seats: 60, cost: 80 }),
    ]
    expect(picksOf(candidates, { budget: 100 })).toEqual(['b'])
  })
})

describe('recommend(input) leaves out', () => {
  test('a candidate that adds nothing, even when it is free', () => {
    const candidates = [
      aCandidate('unknown seats', { cost: 0, seats: null }),
      aCandidate('enabler', { cost: 0, system: true }),
      aCandidate('outside', { cost: 0, themes: [violence] }),
      aCandidate('no effect', { cost: 0, evidence: 0 }),
    ]
    expect(answerOn(candidates)).toMatchObject({ picks: [], proven: true })
  })

  test('a pick that later ones make needless', () => {
    const candidates = [
      aCandidate('small', { cost: 1, seats: 10 }),
      aCandidate('closes', { cost: 100, seats: 100 }),
    ]
    expect(picksOf(candidates)).toEqual(['closes'])
  })

  test('everything when there are no candidates', () => {
    const answer = answerOn([])
    expect(answer).toMatchObject({ picks: [], cost: 0, certificate: 1, proven: true })
    expect(answer.bestPossibleAtMost).toBe(answer.before?.effective)
  })
})

describe('recommend(input) explains a pick', () => {
  test('by the families it seats, counted once in a group whatever their themes', () => {
    const portfolio = aPortfolio({ cells: twoCells, offers: [] })
    const both = aCandidate('both', { themes: [relation, { ...violence, relevance: 0.5 }] })
    const [pick] = answerOn([both], { portfolio }).picks
    expect(pick?.cells).toMatchObject([
      { theme: 'relation', families: 10 },
      { theme: 'violence', families: 5 },
    ])
    expect(pick?.costPerFamily).toBe(10)
  })

  test('by gains in its cells that sum to its gain', () => {
    const portfolio = aPortfolio({ cells: twoCells, offers: [] })
    const [pick] = answerOn([aCandidate('both', { themes: [relation, violence] })], {
      portfolio,
    }).picks
    const sum = pick?.cells.reduce((total, { gain }) => total + gain, 0)
    expect(pick?.gain).toBeCloseTo(0.1)
    expect(sum).toBeCloseTo(pick?.gain ?? 0, 12)
  })

  test('without a cost per family when it only replaces seats by better documented ones', () => {
    const portfolio = aPortfolio({ offers: [anOffer({ seats: 100, evidence: 0.5 })] })
    const [pick] = answerOn([aCandidate('better')], { portfolio }).picks
    expect(pick?.gain).toBeCloseTo(0.05)
    expect(pick?.costPerFamily).toBeNull()
    expect(pick?.cells).toMatchObject([{ families: 0 }])
  })

  test('with no evidence when its programme has not been rated', () => {
    const [pick] = answerOn([aCandidate('unrated', { evidence: null })]).picks
    expect(pick?.evidence).toBeNull()
    expect(pick?.gain).toBeCloseTo(0.05)
  })

  test('by what it adds after the picks before it', () => {
    const portfolio = aPortfolio({ offers: [anOffer({ seats: 85 })] })
    const candidates = [aCandidate('a'), aCandidate('b')]
    const { picks, before, after } = answerOn(candidates, { portfolio })
    expect(picks.map(({ gain }) => gain)).toEqual([
      expect.closeTo(0.1, 12),
      expect.closeTo(0.05, 12),
    ])
    expect(before?.effective).toBeCloseTo(0.85)
    expect(after?.effective).toBeCloseTo(1)
  })
})

describe('recommend(input) counts a pick', () => {
  test.each(['paused', 'planned', 'ended'] as const)('as active though it is %s', (status) => {
    expect(answerOn([aCandidate('a', { status })]).after?.effective).toBeCloseTo(0.5)
  })

  test('as a municipality’s first offer: no index before, an index after', () => {
    const answer = answerOn([aCandidate('a')], { portfolio: aPortfolio({ offers: [] }) })
    expect(answer.before).toBeNull()
    expect(answer.after?.effective).toBeCloseTo(0.1)
    expect(answer.picks).toMatchObject([{ gain: 0.1 }])
  })

  test('as planned offers do in the view with plans', () => {
    const offers = [anOffer({ status: 'planned', seats: 100 })]
    const seenIn = (view: 'now' | 'withPlans') => aPortfolio({ offers, settings: { view } })
    const candidates = [aCandidate('a')]
    expect(picksOf(candidates, { portfolio: seenIn('now') })).toEqual(['a'])
    expect(picksOf(candidates, { portfolio: seenIn('withPlans') })).toEqual([])
  })

  test('in the groups its seats are split between by default', () => {
    const cells = [aCell(), aCell({ level: 'selective', prevalence: 0.25 })]
    const portfolio: Portfolio = aPortfolio({ cells, offers: [] })
    const serves = (['universal', 'selective'] as const).map((level) => ({
      level,
      ageGroup: '1-5',
    }))
    const [pick] = answerOn([aCandidate('both', { serves })], { portfolio }).picks
    expect(pick?.cells).toMatchObject([{ families: 8 }, { families: 2 }])
    expect(pick?.costPerFamily).toBe(10)
  })

  test('in no cell when nothing weighs anything', () => {
    const portfolio = aPortfolio({ cells: [aCell({ priority: 0 })] })
    expect(answerOn([aCandidate('a')], { portfolio })).toMatchObject({
      picks: [],
      before: null,
      after: null,
      certificate: 1,
      bestPossibleAtMost: 0,
    })
  })
})

describe('recommend(input) for breadth', () => {
  const portfolio = aPortfolio({ cells: twoCells })

  test('asks for an offer in a new cell, not for seats', () => {
    const candidates = [
      aCandidate('more', { seats: 60 }),
      aCandidate('new', { seats: null, themes: [violence] }),
    ]
    const answer = answerOn(candidates, { portfolio, goal: 'breadth' })
    expect(answer.picks).toMatchObject([{ candidate: 'new', gain: 0.5, costPerFamily: null }])
    expect(answer.before?.breadth).toBe(0.5)
    expect(answer.after?.breadth).toBe(1)
    expect(answer).toMatchObject({ bestPossibleAtMost: 1, proven: true, everyCell: null })
  })

  test('counts a cell once', () => {
    const candidates = [
      aCandidate('a', { themes: [violence], cost: 50 }),
      aCandidate('b', { themes: [violence], cost: 40 }),
    ]
    expect(picksOf(candidates, { portfolio, goal: 'breadth' })).toEqual(['b'])
  })
})

describe('recommend(input, limits)', () => {
  const themes = [...'abcdefgh']
  const portfolio = aPortfolio({ cells: themes.map((theme) => aCell({ theme })), offers: [] })
  const candidates = themes.flatMap((theme, position) =>
    [1, 2, 3, 4].map((size) =>
      aCandidate(`${theme}${size}`, {
        themes: [{ theme, relevance: 1 }],
        seats: 11 * size + position,
        cost: 40 * size - 3 * position,
      }),
    ),
  )
  const input = { portfolio, candidates, budget: 777 }

  test('ends the search when it may not go on, with a certificate that holds', () => {
    const best = recommend(input)
    const ended = recommend(input, { mayGoOn: () => false })
    expect(best.proven).toBe(true)
    expect(ended.proven).toBe(false)
    expect(ended.certificate).toBeGreaterThan(0.5)
    expect(ended.bestPossibleAtMost).toBeGreaterThanOrEqual(best.after?.effective ?? 0)
    expect(ended.certificate).toBe((ended.after?.effective ?? 0) / ended.bestPossibleAtMost)
  })

  test('asks before each step, and never again after a no', () => {
    let asked = 0
    recommend(input, { mayGoOn: () => ++asked < 3 })
    expect(asked).toBe(3)
  })

  test('has a greedy answer with a certificate for more than 40 candidates', () => {
    const many = candidates.flatMap((candidate) =>
      ['', '+'].map((mark) => ({
        ...candidate,
        id: candidate.id + mark,
        offer: { ...candidate.offer, id: candidate.id + mark },
      })),
    )
    let asked = 0
    const answer = recommend({ ...input, candidates: many }, { mayGoOn: () => ++asked > 0 })
    expect(asked).toBe(0)
    expect(answer.picks.length).toBeGreaterThan(0)
    expect(answer.certificate).toBeGreaterThan(0.8)
    expect(answer.certificate).toBeLessThan(1)
  })
})
