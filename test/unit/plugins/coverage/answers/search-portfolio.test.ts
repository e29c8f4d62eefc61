import { describe, expect, test } from '@jest/globals'
import { searchPortfolio } from '../../../../../plugins/coverage/answers/search-portfolio.ts'
import { aCell, aPortfolio } from '../core/a-portfolio.ts'
import { aCandidate } from '../core/recommend/a-candidate.ts'

const portfolio = aPortfolio({ cells: [aCell(), aCell({ theme: 'behaviour' })] })
const candidates = Array.from({ length: 12 }, (_, place) =>
  aCandidate(`c${place}`, {
    seats: 3 + place,
    cost: 50 + place * 7,
    themes: [{ theme: place % 2 ? 'relation' : 'behaviour', relevance: 1 }],
  }),
)
const wish = { candidates, budget: 300 }

describe('searchPortfolio(portfolio, wish)', () => {
  test('is proven when there is time', () => {
    expect(searchPortfolio(portfolio, wish, () => 0).proven).toBe(true)
  })

  test('has picks and a certificate when time is up at once', () => {
    let now = 0
    const clock = () => {
      now += 1000
      return now
    }
    const { proven, picks, certificate } = searchPortfolio(portfolio, wish, clock)
    expect([proven, picks.length > 0]).toEqual([false, true])
    expect(certificate).toBeGreaterThan(0.5)
    expect(certificate).toBeLessThan(1)
  })

  test('refuses with every problem', () => {
    const search = () => searchPortfolio(portfolio, { candidates: [], budget: -1, goal: 'reach' })
    expect(search).toThrow(
      expect.objectContaining({
        status: 400,
        problems: [
          expect.objectContaining({ code: 'out-of-range', field: 'budget' }),
          expect.objectContaining({ code: 'not-one-of', field: 'goal' }),
        ],
      }),
    )
  })
})
