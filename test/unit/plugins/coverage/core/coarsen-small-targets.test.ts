import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  checkPortfolio,
  coarsenSmallTargets,
  evaluate,
  type Portfolio,
  SMALLEST_SHOWN,
} from '../../../../../plugins/coverage/core/index.ts'
import { aCell, anOffer, aPortfolio } from './a-portfolio.ts'
import { arbitraryPortfolio } from './arbitrary-portfolio.ts'

/** A cell of 100 families beside one of so many, of the same children unless there are fewer. */
const withSmall = (families: number, basis: 'stock' | 'cohort' = 'stock') =>
  aPortfolio({
    cells: [
      aCell(),
      aCell({
        theme: 'violence',
        basis,
        prevalence: (families * (basis === 'stock' ? 1 : 5)) / 100,
      }),
    ],
    offers: [anOffer({ themes: [{ theme: 'violence', relevance: 1 }] })],
  })

const targetsOf = (portfolio: Portfolio) => evaluate(portfolio).cells.map(({ target }) => target)

describe('coarsenSmallTargets(portfolio)', () => {
  test.each([0.01, 1, 4.99])('has a target of 2.5 families for one of %d', (families) => {
    const [large, small] = targetsOf(coarsenSmallTargets(withSmall(families)))
    expect([large, small]).toEqual([100, 2.5])
  })

  test('leaves a target of five, and one of none, as they are', () => {
    expect(targetsOf(coarsenSmallTargets(withSmall(5)))).toEqual([100, 5])
    expect(targetsOf(coarsenSmallTargets(withSmall(0)))).toEqual([100])
  })

  test('is the same whatever the basis of a small target', () => {
    expect(coarsenSmallTargets(withSmall(1, 'cohort'))).toEqual(coarsenSmallTargets(withSmall(4)))
  })

  test('is the same for one child and for four', () => {
    const [one, four] = [1, 4].map((population) =>
      coarsenSmallTargets({
        ...withSmall(population),
        ageGroups: [{ key: '1-5', population, bandYears: 5 }],
      }),
    )
    expect(one).toEqual(four)
  })

  test('keeps every rule of the record contract', () => {
    fc.assert(
      fc.property(arbitraryPortfolio, (portfolio) => {
        expect(checkPortfolio(coarsenSmallTargets(portfolio)).problems).toEqual([])
      }),
    )
  })

  test('has the same cells, each small where it was small', () => {
    fc.assert(
      fc.property(arbitraryPortfolio, (portfolio) => {
        const isSmall = (target: number) => target < SMALLEST_SHOWN
        expect(targetsOf(coarsenSmallTargets(portfolio)).map(isSmall)).toEqual(
          targetsOf(portfolio).map(isSmall),
        )
      }),
    )
  })
})
