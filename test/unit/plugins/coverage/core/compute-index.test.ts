import { describe, expect, test } from '@jest/globals'
import { evaluate, type Offer } from '../../../../../plugins/coverage/core/index.ts'
import { aCell, anOffer, aPortfolio } from './a-portfolio.ts'

const cells = [aCell(), aCell({ level: 'selective' }), aCell({ level: 'indicated' })]

function onLevel(level: 'universal' | 'selective' | 'indicated', changes: Partial<Offer>): Offer {
  return anOffer({ id: level, serves: [{ level, ageGroup: '1-5' }], ...changes })
}

function indexOf(...offers: readonly Offer[]) {
  return evaluate(aPortfolio({ cells, offers })).index
}

describe('the index', () => {
  test('has as balance the geometric mean of the level scores', () => {
    const index = indexOf(
      onLevel('universal', { seats: 80 }),
      onLevel('selective', { seats: 40 }),
      onLevel('indicated', { seats: 20 }),
    )
    expect(index?.balance).toBeCloseTo(0.4)
  })

  test('counts an empty level as a hundredth in the balance', () => {
    const index = indexOf(
      onLevel('universal', { seats: 100 }),
      onLevel('selective', { seats: 100 }),
    )
    expect(index?.balance).toBeCloseTo(0.01 ** (1 / 3))
  })

  test('has a balance over two levels when only two apply', () => {
    const two = [aCell(), aCell({ level: 'indicated' })]
    const offers = [onLevel('universal', { seats: 80 }), onLevel('indicated', { seats: 20 })]
    expect(evaluate(aPortfolio({ cells: two, offers })).index?.balance).toBeCloseTo(0.4)
  })

  test('has a breadth that asks for an offer, not for how many seats it has', () => {
    const index = indexOf(
      onLevel('universal', { seats: 1 }),
      onLevel('selective', { seats: null }),
      onLevel('indicated', { seats: 0 }),
    )
    expect(index?.breadth).toBeCloseTo(2 / 3)
  })

  test('is complete to the weight of the cells without an unknown', () => {
    const index = indexOf(onLevel('universal', {}), onLevel('selective', { evidence: null }))
    expect(index?.completeness).toBeCloseTo(2 / 3)
  })

  test('has bounds around what an unrated offer may be worth', () => {
    const index = indexOf(onLevel('universal', { seats: 60, evidence: null }))
    expect(index?.lower).toBe(0)
    expect(index?.effective).toBeCloseTo(0.1)
    expect(index?.upper).toBeCloseTo(0.2)
  })

  test('is 1 and not above when every cell is closed, though the weights sum to more in floats', () => {
    const themes = [...'abcdefghijk']
    const eleven = themes.map((theme) => aCell({ theme }))
    const offer = anOffer({
      seats: 100,
      themes: themes.map((theme) => ({ theme, relevance: 1 })),
    })
    const coverage = evaluate(aPortfolio({ cells: eleven, offers: [offer] }))
    expect(coverage.cells.reduce((sum, { weight }) => sum + weight, 0)).toBeGreaterThan(1)
    expect(coverage.index).toMatchObject({ effective: 1, reach: 1, breadth: 1, upper: 1 })
    expect(coverage.levels).toEqual([{ level: 'universal', weight: 1, effective: 1, reach: 1 }])
  })

  test('weighs levels as the settings say', () => {
    const settings = { levelWeights: { universal: 2, selective: 1, indicated: 1 } }
    const offers = [onLevel('universal', { seats: 100 })]
    expect(evaluate(aPortfolio({ cells, offers, settings })).index?.effective).toBe(0.5)
  })

  test('assumes the evidence that the settings say', () => {
    const settings = { unknownEvidence: 0.25 }
    const offers = [anOffer({ seats: 100, evidence: null })]
    expect(evaluate(aPortfolio({ offers, settings })).index?.effective).toBe(0.25)
  })
})
