import { describe, expect, test } from '@jest/globals'
import { evaluate } from '../../../../../plugins/coverage/core/index.ts'
import { aCell, anOffer, aPortfolio, children } from './a-portfolio.ts'

describe('the ladder', () => {
  test('tells which levels have an offer for a theme in an age group', () => {
    const cells = [aCell(), aCell({ level: 'selective' }), aCell({ level: 'indicated' })]
    const serves = [
      { level: 'universal', ageGroup: '1-5' },
      { level: 'indicated', ageGroup: '1-5' },
    ] as const
    expect(evaluate(aPortfolio({ cells, offers: [anOffer({ serves })] })).ladder).toEqual([
      { theme: 'relation', ageGroup: '1-5', universal: true, selective: false, indicated: true },
    ])
  })

  test('has no rung where there is no need', () => {
    const serves = [
      { level: 'universal', ageGroup: '1-5' },
      { level: 'selective', ageGroup: '1-5' },
    ] as const
    const { ladder } = evaluate(aPortfolio({ offers: [anOffer({ serves })] }))
    expect(ladder).toMatchObject([{ universal: true, selective: false }])
  })

  test('has a row for each theme in each age group, by name', () => {
    const ageGroups = [children, { ...children, key: '0' }]
    const youngest = aCell({ level: 'indicated', ageGroup: '0' })
    const cells = [aCell({ theme: 'b' }), aCell({ theme: 'a' }), youngest]
    const { ladder } = evaluate(aPortfolio({ ageGroups, cells }))
    expect(ladder.map(({ ageGroup, theme }) => [ageGroup, theme])).toEqual([
      ['0', 'relation'],
      ['1-5', 'a'],
      ['1-5', 'b'],
    ])
  })
})
