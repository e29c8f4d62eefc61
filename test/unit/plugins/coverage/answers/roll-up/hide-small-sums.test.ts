import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  hideSmallSum,
  showSum,
} from '../../../../../../plugins/coverage/answers/roll-up/hide-small-sums.ts'
import {
  coarsenSmallTargets,
  DEFAULT_SETTINGS,
  type Portfolio,
  rollUp,
  summarisePortfolio,
} from '../../../../../../plugins/coverage/core/index.ts'
import { aCell, anOffer, aPortfolio } from '../../core/a-portfolio.ts'
import { twinPortfolios } from '../../core/twin-portfolios.ts'

const rollUpOf = (portfolios: readonly Portfolio[]) =>
  rollUp(portfolios.map(summarisePortfolio), DEFAULT_SETTINGS.levelWeights)

/** A cell of so many families, 100 at most, in one municipality or in several. */
const ofFamilies = (families: number, seats: number, times = 1) => {
  const portfolio = aPortfolio({
    cells: [aCell({ prevalence: families / 100 })],
    offers: [anOffer({ seats })],
  })
  return rollUpOf(Array.from({ length: times }, () => coarsenSmallTargets(portfolio))).cells
}

describe('hideSmallSum(cell)', () => {
  test('shows no figure of a cell of fewer than five families', () => {
    const [{ municipalities, smallTargets, ...cell } = {}] = ofFamilies(4, 1).map(hideSmallSum)
    expect([municipalities, smallTargets]).toEqual([1, 1])
    expect(Object.values(cell).filter((value) => typeof value === 'number')).toEqual([])
    expect(cell).toMatchObject({ suppressed: true })
  })

  test('shows two small targets as five, and says that they are small', () => {
    expect(ofFamilies(1, 1, 2).map(hideSmallSum)).toMatchObject([
      { target: 5, municipalities: 2, smallTargets: 2, suppressed: false },
    ])
  })

  test('hides one to four families without a seat, and no more', () => {
    const unserved = (seats: number) => ofFamilies(10, seats).map(hideSmallSum)[0]?.unserved
    expect([unserved(10), unserved(9), unserved(6), unserved(5)]).toEqual([0, null, null, 5])
  })

  test('leaves a larger cell as it is', () => {
    const cells = ofFamilies(100, 40)
    expect(cells.map(hideSmallSum)).toEqual(cells.map(showSum))
  })

  test('is of roll-ups that small counts do not change', () => {
    const answer = (portfolios: readonly Portfolio[]) => {
      const { cells, ...rest } = rollUpOf(portfolios.map(coarsenSmallTargets))
      return JSON.stringify({ ...rest, cells: cells.map(hideSmallSum) })
    }
    fc.assert(
      fc.property(fc.array(twinPortfolios, { maxLength: 3 }), (pairs) => {
        expect(answer(pairs.map(([one]) => one))).toBe(answer(pairs.map(([, other]) => other)))
      }),
    )
  })
})
