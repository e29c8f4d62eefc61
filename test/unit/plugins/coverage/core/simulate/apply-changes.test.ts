import { describe, expect, test } from '@jest/globals'
import { applyChanges } from '../../../../../../plugins/coverage/core/index.ts'
import { anOffer, aPortfolio } from '../a-portfolio.ts'

const portfolio = aPortfolio({ offers: [anOffer({ id: 'a' }), anOffer({ id: 'b' })] })
const nothing = { add: [], remove: [], change: [] }

describe('applyChanges(portfolio, changes)', () => {
  test('is the same portfolio when nothing changes', () => {
    expect(applyChanges(portfolio, nothing)).toEqual(portfolio)
  })

  test('adds, removes and changes offers', () => {
    const changes = {
      add: [anOffer({ id: 'c' })],
      remove: ['a'],
      change: [anOffer({ id: 'b', seats: 7 })],
    }
    const { offers } = applyChanges(portfolio, changes)
    expect(offers).toEqual([anOffer({ id: 'b', seats: 7 }), anOffer({ id: 'c' })])
  })

  test('leaves the portfolio it is given as it was', () => {
    applyChanges(portfolio, { ...nothing, remove: ['a', 'b'] })
    expect(portfolio.offers.map(({ id }) => id)).toEqual(['a', 'b'])
  })
})
