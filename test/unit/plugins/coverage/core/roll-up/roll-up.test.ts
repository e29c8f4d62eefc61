import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  DEFAULT_SETTINGS,
  evaluate,
  type IndexFigures,
  type Portfolio,
  rollUp,
  summarisePortfolio,
} from '../../../../../../plugins/coverage/core/index.ts'
import { aCell, anOffer, aPortfolio, children } from '../a-portfolio.ts'
import { arbitraryPortfolio } from '../arbitrary-portfolio.ts'

const rollUpOf = (portfolios: readonly Portfolio[], levelWeights = DEFAULT_SETTINGS.levelWeights) =>
  rollUp(portfolios.map(summarisePortfolio), levelWeights)

/** One universal cell of so many families, with so many seats. */
const ofSize = (population: number, seats: number | null) =>
  aPortfolio({ ageGroups: [{ ...children, population }], offers: [anOffer({ seats })] })

const withoutPriorities = (portfolio: Portfolio): Portfolio => ({
  ...portfolio,
  cells: portfolio.cells.map(({ priority: _priority, ...cell }) => cell),
})

const arbitraryArea = fc.array(arbitraryPortfolio, { maxLength: 4 })

const FIGURES = [
  'effective',
  'reach',
  'breadth',
  'balance',
  'lower',
  'upper',
  'completeness',
] as const

const listFigures = (index: IndexFigures | null) =>
  index === null ? [] : FIGURES.map((figure) => index[figure])

describe('rollUp(municipal, levelWeights)', () => {
  test('weighs municipalities by their targets', () => {
    const { cells, index } = rollUpOf([ofSize(100, 100), ofSize(300, 0)])
    expect(cells).toMatchObject([{ target: 400, reach: 0.25, offered: 0.25, municipalities: 2 }])
    expect(index).toMatchObject({ reach: 0.25, effective: 0.25, breadth: 0.25 })
  })

  test('has no index when no municipality has data', () => {
    const empty = aPortfolio({ offers: [] })
    expect(rollUpOf([])).toEqual({ index: null, levels: [], cells: [] })
    expect(rollUpOf([empty, empty])).toEqual({ index: null, levels: [], cells: [] })
  })

  test('is the same with and without a municipality that has no data', () => {
    const [one, two] = [ofSize(100, 40), ofSize(50, 10)]
    expect(rollUpOf([one, aPortfolio({ offers: [] }), two])).toEqual(rollUpOf([one, two]))
  })

  test('asks nobody for priorities', () => {
    const cells = [aCell(), aCell({ theme: 'violence' })]
    const own = cells.map((cell, place) => ({ ...cell, priority: place }))
    expect(rollUpOf([aPortfolio({ cells: own })])).toEqual(rollUpOf([aPortfolio({ cells })]))
  })

  test('counts a municipality without the cell in no share of it', () => {
    const other = aPortfolio({
      cells: [aCell({ theme: 'violence' })],
      offers: [anOffer({ themes: [{ theme: 'violence', relevance: 1 }] })],
    })
    const { cells } = rollUpOf([ofSize(100, 100), other])
    expect(cells).toMatchObject([
      { theme: 'relation', target: 100, reach: 1, municipalities: 1 },
      { theme: 'violence', target: 100, reach: 0.4, municipalities: 1 },
    ])
  })

  test('puts what is unknown between bounds, by target', () => {
    const { index } = rollUpOf([ofSize(100, 100), ofSize(300, null)])
    expect(index).toMatchObject({ lower: 0.25, effective: 0.25, upper: 1, completeness: 0.25 })
  })

  test('gives levels the national weights', () => {
    const cells = [aCell(), aCell({ level: 'indicated' })]
    const weights = { universal: 1, selective: 1, indicated: 3 }
    const { levels, index } = rollUpOf([aPortfolio({ cells })], weights)
    expect(levels.map(({ level, weight }) => [level, weight])).toEqual([
      ['universal', 0.25],
      ['indicated', 0.75],
    ])
    expect(index?.effective).toBeCloseTo(0.1, 12)
    expect(index?.balance).toBeCloseTo(Math.sqrt(0.4 * 0.01), 12)
  })

  test('of one municipality without priorities is its own coverage', () => {
    fc.assert(
      fc.property(arbitraryPortfolio, (given) => {
        const portfolio = withoutPriorities(given)
        const own = evaluate(portfolio)
        const { index, levels } = rollUpOf([portfolio], portfolio.settings?.levelWeights)
        const [expected, found] = [listFigures(own.index), listFigures(index)]
        expect(found.length).toBe(expected.length)
        found.forEach((figure, place) => {
          expect(figure).toBeCloseTo(expected[place] ?? Number.NaN, 12)
        })
        expect(levels.map(({ level }) => level)).toEqual(own.levels.map(({ level }) => level))
      }),
    )
  })

  test('of the same municipality twice is that municipality', () => {
    fc.assert(
      fc.property(arbitraryPortfolio, (portfolio) => {
        const once = listFigures(rollUpOf([portfolio]).index)
        const twice = listFigures(rollUpOf([portfolio, portfolio]).index)
        expect(twice.length).toBe(once.length)
        twice.forEach((figure, place) => {
          expect(figure).toBeCloseTo(once[place] ?? Number.NaN, 12)
        })
      }),
    )
  })

  test('keeps 0 ≤ lower ≤ effective ≤ upper ≤ 1, effective ≤ reach ≤ breadth, and weights that sum to 1', () => {
    fc.assert(
      fc.property(arbitraryArea, (portfolios) => {
        const { index, cells } = rollUpOf(portfolios)
        if (index === null) return
        const { lower, effective, upper, reach, breadth } = index
        expect([0, lower, effective, upper, 1]).toEqual(
          [0, lower, effective, upper, 1].toSorted((a, b) => a - b),
        )
        expect(effective).toBeLessThanOrEqual(reach + 1e-12)
        expect(reach).toBeLessThanOrEqual(breadth + 1e-12)
        expect(cells.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12)
      }),
    )
  })

  test('is the same in whatever order municipalities come', () => {
    fc.assert(
      fc.property(arbitraryArea, (portfolios) => {
        const one = rollUpOf(portfolios)
        const other = rollUpOf([...portfolios].reverse())
        expect(other.cells.length).toBe(one.cells.length)
        listFigures(other.index).forEach((figure, place) => {
          expect(figure).toBeCloseTo(listFigures(one.index)[place] ?? Number.NaN, 12)
        })
      }),
    )
  })

  test('has bounds that no value of what is unknown goes beyond', () => {
    const known = fc.record({
      seats: fc.double({ min: 0, max: 300, noNaN: true }),
      evidence: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    fc.assert(
      fc.property(arbitraryArea, fc.infiniteStream(known), (portfolios, values) => {
        const { index } = rollUpOf(portfolios)
        if (index === null) return
        const settled = rollUpOf(
          portfolios.map((portfolio) => ({
            ...portfolio,
            offers: portfolio.offers.map((offer) => {
              const { seats, evidence } = values.next().value
              return { ...offer, seats: offer.seats ?? seats, evidence: offer.evidence ?? evidence }
            }),
          })),
        )
        const effective = settled.index?.effective ?? Number.NaN
        expect(effective).toBeGreaterThanOrEqual(index.lower - 1e-12)
        expect(effective).toBeLessThanOrEqual(index.upper + 1e-12)
      }),
    )
  })
})
