import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  checkRecommendationInput,
  DEFAULT_LIMITS,
  recommend,
} from '../../../../../../../plugins/coverage/core/index.ts'
import { workedCandidates, workedExample } from '../../../../../../support/worked-example.ts'
import { anOffer, aPortfolio } from '../../a-portfolio.ts'
import { aCandidate } from '../a-candidate.ts'
import { arbitraryInput } from '../arbitrary-input.ts'

const portfolio = aPortfolio()

/** Path and rule of each problem. */
function problemsOf(wish: unknown): readonly string[] {
  const { problems } = checkRecommendationInput(wish, portfolio)
  return problems.map(({ path, rule }) => `${path} ${rule}`.trim())
}

function messageOf(wish: unknown): string | undefined {
  return checkRecommendationInput(wish, portfolio).problems[0]?.message
}

function withCandidate(changes: object) {
  return { candidates: [{ ...aCandidate('a'), ...changes }] }
}

function withOffer(changes: object) {
  return withCandidate({ offer: { ...anOffer({ id: 'a' }), ...changes } })
}

describe('checkRecommendationInput(wish, portfolio) accepts', () => {
  test('the worked example, and adds the portfolio', () => {
    const wish = { candidates: workedCandidates, budget: 500, maxPicks: 3, goal: 'effective' }
    const { input, problems } = checkRecommendationInput(wish, workedExample)
    expect(problems).toEqual([])
    expect(input).toEqual({ portfolio: workedExample, ...wish })
  })

  test('no candidates, no budget and no goal', () => {
    expect(problemsOf({ candidates: [] })).toEqual([])
  })

  test.each(['effective', 'breadth', { everyCellAtLeast: 0.5 }])('the goal %j', (goal) => {
    expect(problemsOf({ candidates: [], goal })).toEqual([])
  })

  test('a candidate with the id of an offer, if its own offer has another', () => {
    expect(problemsOf({ candidates: [{ ...aCandidate('b'), id: 'icdp' }] })).toEqual([])
  })

  test('any input', () => {
    fc.assert(
      fc.property(arbitraryInput(5), ({ portfolio: any, ...wish }) => {
        expect(checkRecommendationInput(wish, any).problems).toEqual([])
      }),
    )
  })
})

describe('checkRecommendationInput(wish, portfolio) refuses', () => {
  test.each([
    [null, 'not-an-object'],
    [undefined, 'not-an-object'],
    [[], 'not-an-object'],
    [{}, 'candidates missing-key'],
    [{ candidates: 'all' }, 'candidates not-a-list'],
    [{ candidates: [], budgets: 1 }, 'budgets unknown-key'],
    [{ candidates: [], portfolio }, 'portfolio unknown-key'],
    [{ candidates: [], budget: -1 }, 'budget out-of-range'],
    [{ candidates: [], budget: Number.NaN }, 'budget not-finite'],
    [{ candidates: [], budget: Infinity }, 'budget not-finite'],
    [{ candidates: [], budget: '100' }, 'budget not-a-number'],
    [{ candidates: [], budget: null }, 'budget not-a-number'],
    [{ candidates: [], maxPicks: 1.5 }, 'maxPicks not-whole'],
    [{ candidates: [], maxPicks: -1 }, 'maxPicks out-of-range'],
    [{ candidates: [], maxPicks: '3' }, 'maxPicks not-a-number'],
    [{ candidates: [], maxPicks: Infinity }, 'maxPicks not-finite'],
    [{ candidates: [], goal: 'reach' }, 'goal not-one-of'],
    [{ candidates: [], goal: null }, 'goal not-one-of'],
    [{ candidates: [], goal: {} }, 'goal.everyCellAtLeast missing-key'],
    [{ candidates: [], goal: [] }, 'goal not-an-object'],
    [{ candidates: [], goal: { everyCellAtLeast: 1.1 } }, 'goal.everyCellAtLeast out-of-range'],
    [{ candidates: [], goal: { everyCellAtLeast: -0.1 } }, 'goal.everyCellAtLeast out-of-range'],
  ])('%j as %s', (wish, problem) => {
    expect(problemsOf(wish)).toEqual([problem])
  })

  test.each([
    [{ cost: -1 }, 'candidates[0].cost out-of-range'],
    [{ cost: Number.NaN }, 'candidates[0].cost not-finite'],
    [{ cost: Infinity }, 'candidates[0].cost not-finite'],
    [{ cost: '1' }, 'candidates[0].cost not-a-number'],
    [{ cost: undefined }, 'candidates[0].cost missing-key'],
    [{ id: '' }, 'candidates[0].id empty-text'],
    [{ id: 7 }, 'candidates[0].id not-text'],
    [{ id: 'x'.repeat(501) }, 'candidates[0].id too-long-text'],
    [{ offer: undefined }, 'candidates[0].offer missing-key'],
    [{ costs: 1 }, 'candidates[0].costs unknown-key'],
  ])('a candidate with %j', (changes, problem) => {
    expect(problemsOf(withCandidate(changes))).toEqual([problem])
  })

  test.each([
    [{ seats: -1 }, 'candidates[0].offer.seats out-of-range'],
    [{ status: 'activ' }, 'candidates[0].offer.status not-one-of'],
    [{ capacity: 1 }, 'candidates[0].offer.capacity unknown-key'],
    [
      { serves: [{ level: 'universal', ageGroup: '6-12' }] },
      'candidates[0].offer.serves[0].ageGroup unknown-age-group',
    ],
    [
      { serves: [{ level: 'universal', ageGroup: '1-5', share: 0.5 }] },
      'candidates[0].offer.serves shares-do-not-sum-to-1',
    ],
    [
      {
        themes: [
          { theme: 'relation', relevance: 1 },
          { theme: 'relation', relevance: 0.5 },
        ],
      },
      'candidates[0].offer.themes[1].theme duplicate-theme',
    ],
    [{ id: 'icdp' }, 'candidates[0].offer.id duplicate-offer'],
  ])('an offer with %j', (changes, problem) => {
    expect(problemsOf(withOffer(changes))).toEqual([problem])
  })

  test('two candidates with one id', () => {
    const candidates = [aCandidate('a'), aCandidate('b'), { ...aCandidate('c'), id: 'a' }]
    expect(problemsOf({ candidates })).toEqual(['candidates[2].id duplicate-candidate'])
  })

  test('two candidates with one offer', () => {
    const candidates = [aCandidate('a'), { ...aCandidate('a'), id: 'b' }]
    expect(problemsOf({ candidates })).toEqual(['candidates[1].offer.id duplicate-offer'])
  })

  test('more candidates than the limit', () => {
    const many = (number: number) => ({
      candidates: Array.from({ length: number }, (_, position) => aCandidate(`${position}`)),
    })
    expect(problemsOf(many(DEFAULT_LIMITS.maxCandidates))).toEqual([])
    expect(problemsOf(many(DEFAULT_LIMITS.maxCandidates + 1))).toEqual([
      'candidates too-many-candidates',
    ])
  })
})

describe('checkRecommendationInput(wish, portfolio) says', () => {
  test('what a cost must be', () => {
    expect(messageOf(withCandidate({ cost: -5 }))).toBe(
      'candidates[0].cost must be a number from 0 to 1000000000000, received -5; give what the candidate costs in a year.',
    )
  })

  test('which goals there are, and which was meant', () => {
    expect(messageOf({ candidates: [], goal: 'bredth' })).toBe(
      'goal must be "effective", "breadth" or an object with everyCellAtLeast, received "bredth"; give one of them. Did you mean "breadth"?',
    )
  })

  test('that an offer of the portfolio has the id', () => {
    expect(messageOf(withOffer({ id: 'icdp' }))).toBe(
      'candidates[0].offer.id must differ from the offers of the portfolio, received "icdp"; give the new offer an id of its own.',
    )
  })

  test('that there is no wish at all', () => {
    expect(messageOf(null)).toBe(
      'The input must be an object, received null; give one with the keys candidates, budget, maxPicks, goal.',
    )
  })
})

describe('checkRecommendationInput(anything, portfolio)', () => {
  test('never throws, and hands out input only without problems', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (wish) => {
        const { input, problems } = checkRecommendationInput(wish, portfolio)
        expect(input === null).toBe(problems.length > 0)
      }),
    )
  })

  test('never accepts what recommend cannot take', () => {
    const keys = ['candidates', 'budget', 'maxPicks', 'goal']
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.anything(), (key, value) => {
        const wish = { candidates: [aCandidate('a'), aCandidate('b')], [key]: value }
        const { input } = checkRecommendationInput(wish, portfolio)
        if (input) expect(() => recommend(input)).not.toThrow()
      }),
    )
  })
})
