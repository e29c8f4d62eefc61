import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { evaluate, summarisePortfolio } from '../../../../../../plugins/coverage/core/index.ts'
import { aPortfolio } from '../a-portfolio.ts'
import { arbitraryPortfolio } from '../arbitrary-portfolio.ts'

describe('summarisePortfolio(portfolio)', () => {
  test('has the figures of evaluate(portfolio), to the last bit', () => {
    fc.assert(
      fc.property(arbitraryPortfolio, (portfolio) => {
        const { index, cells } = evaluate(portfolio)
        const summary = summarisePortfolio(portfolio)
        expect(summary.index).toEqual(index)
        const shown = cells.map(({ level, ageGroup, theme, target, reach, effective, counted }) => {
          const isOffered = counted.length > 0
          return { level, ageGroup, theme, target, reach, effective, isOffered }
        })
        expect(summary.needs.length).toBe(cells.length)
        expect(summary.needs).toEqual(
          expect.arrayContaining(shown.map((cell) => expect.objectContaining(cell))),
        )
      }),
    )
  })

  test('has no index when no offers are listed', () => {
    expect(summarisePortfolio(aPortfolio({ offers: [] })).index).toBeNull()
  })
})
