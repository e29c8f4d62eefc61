import { describe, expect, test } from '@jest/globals'
import { evaluate } from '../../../../../plugins/coverage/core/index.ts'
import { aCell, anOffer, aPortfolio } from './a-portfolio.ts'

describe('the arenas', () => {
  test('are the distinct arenas of counted offers in the group, by name', () => {
    const cells = [aCell(), aCell({ theme: 'violence' })]
    const offers = [
      anOffer({ arenas: ['school', 'home'] }),
      anOffer({ id: 'b', themes: [{ theme: 'violence', relevance: 1 }], arenas: ['home'] }),
      anOffer({ id: 'c', status: 'paused', arenas: ['clinic'] }),
    ]
    expect(evaluate(aPortfolio({ cells, offers })).arenas).toEqual([
      { level: 'universal', ageGroup: '1-5', arenas: ['home', 'school'], ratio: 1 },
    ])
  })

  test('are half of what is aimed for when there is one of two', () => {
    const offers = [anOffer({ arenas: ['home'] })]
    expect(evaluate(aPortfolio({ offers })).arenas).toMatchObject([{ ratio: 0.5 }])
  })

  test('are all of what is aimed for when there are more', () => {
    const offers = [anOffer({ arenas: ['home', 'kindergarten', 'school'] })]
    expect(evaluate(aPortfolio({ offers })).arenas).toMatchObject([{ ratio: 1 }])
  })

  test('are measured against the target in the settings', () => {
    const settings = { arenaTarget: 4 }
    expect(evaluate(aPortfolio({ settings })).arenas).toMatchObject([{ ratio: 0.5 }])
  })

  test('have a row for each group, also without an offer', () => {
    const cells = [aCell({ level: 'indicated' }), aCell()]
    expect(evaluate(aPortfolio({ cells })).arenas).toMatchObject([
      { level: 'universal', ratio: 1 },
      { level: 'indicated', arenas: [], ratio: 0 },
    ])
  })
})
