import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { hideFewFamilies } from '../../../../../plugins/coverage/answers/hide-few-families.ts'
import { hideSmallCounts } from '../../../../../plugins/coverage/answers/hide-small-counts.ts'
import { portfolioForReader } from '../../../../../plugins/coverage/answers/portfolio-for-reader.ts'
import {
  applyChanges,
  evaluate,
  type Portfolio,
  recommend,
} from '../../../../../plugins/coverage/core/index.ts'
import { aCell, aPortfolio } from '../core/a-portfolio.ts'
import { arbitraryOffer } from '../core/arbitrary-portfolio.ts'
import { aCandidate } from '../core/recommend/a-candidate.ts'
import { twinPortfolios } from '../core/twin-portfolios.ts'

const forPublic = (portfolio: Portfolio) => portfolioForReader(portfolio, false)

/** Holds a function of a portfolio against two that differ in small counts only, to the last bit. */
const tellsNothing = (answer: (portfolio: Portfolio) => unknown) =>
  fc.assert(
    fc.property(twinPortfolios, ([one, other]) => {
      expect(JSON.stringify(answer(forPublic(one)))).toBe(JSON.stringify(answer(forPublic(other))))
    }),
  )

describe('portfolioForReader(portfolio, seesAll)', () => {
  test('is as stored for those who may see every count', () => {
    const portfolio = aPortfolio({ cells: [aCell({ prevalence: 0.01 })] })
    expect(portfolioForReader(portfolio, true)).toBe(portfolio)
  })

  test('gives the public a coverage that small counts do not change', () => {
    tellsNothing((portfolio) => hideSmallCounts(evaluate(portfolio)))
  })

  test('gives the public a simulation that small counts do not change', () => {
    const [added] = fc.sample(arbitraryOffer, { numRuns: 1, seed: 1 })
    const change = { add: added ? [{ ...added, seats: 7 }] : [], remove: [], change: [] }
    tellsNothing((portfolio) => hideSmallCounts(evaluate(applyChanges(portfolio, change))))
  })

  test('gives the public a recommendation that small counts do not change', () => {
    const candidates = ['a', 'b', 'c'].map((id, place) =>
      aCandidate(id, {
        seats: 3 + place,
        cost: 50 + place,
        serves: [{ level: 'universal', ageGroup: '1-5' }],
        themes: [{ theme: place === 0 ? 'relation' : 'violence', relevance: 1 }],
      }),
    )
    tellsNothing((portfolio) => {
      const { picks, ...rest } = recommend({ portfolio, candidates, budget: 120 })
      return { ...rest, picks: hideFewFamilies(picks, portfolio) }
    })
  })
})
