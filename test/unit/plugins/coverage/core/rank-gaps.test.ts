import { describe, expect, test } from '@jest/globals'
import { evaluate } from '../../../../../plugins/coverage/core/index.ts'
import { aCell, anOffer, aPortfolio } from './a-portfolio.ts'

describe('the gaps', () => {
  test('have the largest first', () => {
    const cells = [aCell({ theme: 'small', prevalence: 0.1 }), aCell({ theme: 'large' })]
    expect(evaluate(aPortfolio({ cells })).gaps).toEqual([
      { level: 'universal', ageGroup: '1-5', theme: 'large' },
      { level: 'universal', ageGroup: '1-5', theme: 'small' },
    ])
  })

  test('that are equal are in the order of the cells’ names', () => {
    const cells = [aCell({ theme: 'b' }), aCell({ theme: 'a' })]
    const { gaps } = evaluate(aPortfolio({ cells }))
    expect(gaps.map(({ theme }) => theme)).toEqual(['a', 'b'])
  })

  test('are none when every cell is closed', () => {
    expect(evaluate(aPortfolio({ offers: [anOffer({ seats: 100 })] })).gaps).toEqual([])
  })

  test('leave out a cell that weighs nothing', () => {
    const cells = [aCell(), aCell({ theme: 'violence', priority: 0 })]
    const { gaps } = evaluate(aPortfolio({ cells }))
    expect(gaps.map(({ theme }) => theme)).toEqual(['relation'])
  })

  test('take no rounding error for a gap', () => {
    const cells = [aCell({ prevalence: 0.1358 })]
    const offers = [...'abcdefg'].map((id) => anOffer({ id, seats: 1.94 }))
    const coverage = evaluate(aPortfolio({ cells, offers }))
    expect(coverage.cells[0]?.effective).toBeLessThan(1)
    expect(coverage.gaps).toEqual([])
  })
})
