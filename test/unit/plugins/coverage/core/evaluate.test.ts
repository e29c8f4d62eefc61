import { describe, expect, test } from '@jest/globals'
import { evaluate, LEVELS } from '../../../../../plugins/coverage/core/index.ts'
import { expected, expectedCells, workedExample } from '../../../../support/worked-example.ts'
import { aCell, anOffer, aPortfolio, children } from './a-portfolio.ts'

const TWELVE_DECIMALS = 12

describe('evaluate(the worked example)', () => {
  const coverage = evaluate(workedExample)

  test.each(expectedCells)('gives the cell $level $ageGroup $theme as by hand', (byHand) => {
    const cell = coverage.cells.find(
      ({ level, ageGroup, theme }) =>
        level === byHand.level && ageGroup === byHand.ageGroup && theme === byHand.theme,
    )
    expect(cell?.target).toBeCloseTo(byHand.target, TWELVE_DECIMALS)
    expect(cell?.weight).toBeCloseTo(byHand.weight, TWELVE_DECIMALS)
    expect(cell?.reach).toBeCloseTo(byHand.reach, TWELVE_DECIMALS)
    expect(cell?.effective).toBeCloseTo(byHand.effective, TWELVE_DECIMALS)
  })

  test('has the six cells in the order of the input', () => {
    expect(coverage.cells).toHaveLength(6)
    expect(coverage.cells.map(({ theme }) => theme)).toEqual(
      expectedCells.map(({ theme }) => theme),
    )
  })

  test('gives the index and the reach index as by hand', () => {
    expect(coverage.index?.effective).toBeCloseTo(expected.index, TWELVE_DECIMALS)
    expect(coverage.index?.reach).toBeCloseTo(expected.reachIndex, TWELVE_DECIMALS)
  })

  test('gives the level scores as by hand', () => {
    const [universal, selective, indicated] = coverage.levels.map(({ effective }) => effective)
    expect(coverage.levels.map(({ level }) => level)).toEqual(LEVELS)
    expect(universal).toBeCloseTo(expected.levels.U, TWELVE_DECIMALS)
    expect(selective).toBeCloseTo(expected.levels.S, TWELVE_DECIMALS)
    expect(indicated).toBeCloseTo(expected.levels.I, TWELVE_DECIMALS)
  })

  test('has as breadth the weight of the three cells with an offer', () => {
    const byHand = 0.08641975308641975 + 0.09580246913580245 + 1 / 3
    expect(coverage.index?.breadth).toBeCloseTo(byHand, TWELVE_DECIMALS)
  })

  test('ranks substance use among youth after the two cells that weigh more', () => {
    expect(coverage.gaps.map(({ theme }) => theme).slice(0, 3)).toEqual([
      'behaviour',
      'behaviour',
      'substance',
    ])
    expect(coverage.gaps[0]?.level).toBe('selective')
  })

  test('is uncertain only about the evidence of NBO', () => {
    const weight = 0.08641975308641975
    const reach = 30 / 35
    expect(coverage.index?.completeness).toBeCloseTo(1 - weight, TWELVE_DECIMALS)
    expect(coverage.index?.lower).toBeCloseTo(
      expected.index - weight * reach * 0.5,
      TWELVE_DECIMALS,
    )
    expect(coverage.index?.upper).toBeCloseTo(
      expected.index + weight * reach * 0.5,
      TWELVE_DECIMALS,
    )
  })

  test('gives a reason for every gap', () => {
    expect(coverage.cells.map(({ reason }) => reason)).toEqual([
      'too-few-seats',
      'too-few-seats',
      'no-offer',
      'no-offer',
      'no-offer',
      'too-few-seats',
    ])
  })
})

describe('evaluate(portfolio) has an index', () => {
  test('of null when no offers are listed, and no level score of 0', () => {
    const coverage = evaluate(aPortfolio({ offers: [] }))
    expect(coverage.index).toBeNull()
    expect(coverage.levels).toEqual([])
    expect(coverage.cells[0]?.reason).toBe('no-offer')
  })

  test('of 0 when only paused offers are listed', () => {
    const offers = [anOffer({ status: 'paused' })]
    expect(evaluate(aPortfolio({ offers })).index).toMatchObject({ effective: 0, breadth: 0 })
  })

  test('of 0 when only system offers are listed', () => {
    const offers = [anOffer({ system: true })]
    expect(evaluate(aPortfolio({ offers })).index).toMatchObject({ effective: 0, breadth: 0 })
  })

  test('of null when no cell has a target', () => {
    const coverage = evaluate(aPortfolio({ cells: [aCell({ prevalence: 0 })] }))
    expect(coverage.index).toBeNull()
    expect(coverage.cells).toEqual([])
  })

  test('of null when every cell has priority 0', () => {
    const coverage = evaluate(aPortfolio({ cells: [aCell({ priority: 0 })] }))
    expect(coverage.index).toBeNull()
    expect(coverage.cells[0]).toMatchObject({ weight: 0, reach: 0.4 })
  })

  test('of null when only a level without weight applies', () => {
    const settings = { levelWeights: { universal: 0, selective: 1, indicated: 1 } }
    expect(evaluate(aPortfolio({ settings })).index).toBeNull()
  })

  test('that counts active offers only, unless plans are asked for', () => {
    const offers = [anOffer(), anOffer({ id: 'planned', status: 'planned', seats: 20 })]
    const withPlans = { view: 'withPlans' } as const
    expect(evaluate(aPortfolio({ offers })).index?.effective).toBeCloseTo(0.4)
    expect(evaluate(aPortfolio({ offers, settings: withPlans })).index?.effective).toBeCloseTo(0.6)
  })

  test('that neither paused nor ended offers add to, with plans or without', () => {
    const offers = [
      anOffer(),
      anOffer({ id: 'paused', status: 'paused' }),
      anOffer({ id: 'ended', status: 'ended' }),
    ]
    expect(evaluate(aPortfolio({ offers })).index?.reach).toBeCloseTo(0.4)
    expect(
      evaluate(aPortfolio({ offers, settings: { view: 'withPlans' } })).index?.reach,
    ).toBeCloseTo(0.4)
  })
})

describe('evaluate(portfolio)', () => {
  test('drops a cell without a target and gives its weight to the others', () => {
    const cells = [aCell({ theme: 'violence', prevalence: 0 }), aCell()]
    const coverage = evaluate(aPortfolio({ cells }))
    expect(coverage.cells).toMatchObject([{ theme: 'relation', weight: 1 }])
    expect(coverage.gaps).toHaveLength(1)
    expect(coverage.ladder).toHaveLength(1)
  })

  test('drops a level that does not apply and gives its weight to the others', () => {
    const cells = [aCell(), aCell({ level: 'indicated' })]
    const { levels } = evaluate(aPortfolio({ cells }))
    expect(levels.map(({ level, weight }) => [level, weight])).toEqual([
      ['universal', 0.5],
      ['indicated', 0.5],
    ])
  })

  test('computes a target below 5 like any other', () => {
    const cells = [aCell({ prevalence: 0.02 })]
    const offers = [anOffer({ seats: 1 })]
    expect(evaluate(aPortfolio({ cells, offers })).cells).toMatchObject([
      { target: 2, reach: 0.5, unserved: 1 },
    ])
  })

  test('reaches everyone when there are more seats than families', () => {
    const coverage = evaluate(aPortfolio({ offers: [anOffer({ seats: 130 })] }))
    expect(coverage.cells[0]).toMatchObject({ reach: 1, effective: 1, gap: 0, unserved: 0 })
    expect(coverage.cells[0]?.counted).toEqual([
      { offer: 'icdp', seats: 130, filled: 100, quality: 1 },
    ])
    expect(coverage.warnings.map(({ code }) => code)).toEqual(['surplus'])
  })

  test('counts reach without effect for an offer with evidence 0', () => {
    const coverage = evaluate(aPortfolio({ offers: [anOffer({ evidence: 0 })] }))
    expect(coverage.cells[0]).toMatchObject({ reach: 0.4, effective: 0 })
    expect(coverage.warnings).toMatchObject([{ code: 'no-effect', offer: 'icdp' }])
  })

  test('lists an offer that meets no relevant cell as outside', () => {
    const outside = anOffer({ id: 'math', themes: [{ theme: 'mathematics', relevance: 1 }] })
    const coverage = evaluate(aPortfolio({ offers: [outside, anOffer()] }))
    expect(coverage.outside).toEqual(['math'])
    expect(coverage.cells[0]?.counted).toHaveLength(1)
  })

  test('lists an offer that meets only a cell without a target as outside', () => {
    const cells = [aCell({ prevalence: 0 }), aCell({ theme: 'violence' })]
    expect(evaluate(aPortfolio({ cells })).outside).toEqual(['icdp'])
  })

  test('lists an offer that sends no seats to the cells it meets as outside', () => {
    const serves = [
      { level: 'universal', ageGroup: '1-5', share: 0 },
      { level: 'indicated', ageGroup: '1-5', share: 1 },
    ] as const
    expect(evaluate(aPortfolio({ offers: [anOffer({ serves })] })).outside).toEqual(['icdp'])
  })

  test('lists system offers as enablers and counts them nowhere', () => {
    const offers = [
      anOffer({ id: 'tidlig-inn', system: true }),
      anOffer({ id: 'bti', system: true }),
    ]
    const coverage = evaluate(aPortfolio({ offers }))
    expect(coverage.enablers).toEqual(['bti', 'tidlig-inn'])
    expect(coverage.cells[0]?.counted).toEqual([])
    expect(coverage.outside).toEqual([])
    expect(coverage.warnings).toEqual([])
  })

  test('measures a gap in effect and the unserved in families without a seat', () => {
    const offers = [anOffer({ seats: 40, evidence: 0.5 })]
    const [cell] = evaluate(aPortfolio({ offers })).cells
    expect(cell?.gap).toBeCloseTo(0.8)
    expect(cell?.unserved).toBeCloseTo(60)
  })

  test('leaves a level out whose every cell has priority 0', () => {
    const cells = [aCell(), aCell({ level: 'selective', priority: 0 })]
    const { levels } = evaluate(aPortfolio({ cells }))
    expect(levels.map(({ level }) => level)).toEqual(['universal'])
  })

  test('says paused-only where a paused offer would close part of the gap', () => {
    const paused = anOffer({ status: 'paused', seats: 0 })
    expect(evaluate(aPortfolio({ offers: [paused] })).cells[0]?.reason).toBe('paused-only')
  })

  test('says no-offer where an offer has ended', () => {
    const ended = anOffer({ status: 'ended' })
    expect(evaluate(aPortfolio({ offers: [ended] })).cells[0]?.reason).toBe('no-offer')
  })

  test('counts an offer with unknown seats for breadth, with 0 seats', () => {
    const coverage = evaluate(aPortfolio({ offers: [anOffer({ seats: null })] }))
    expect(coverage.index).toMatchObject({ effective: 0, breadth: 1, lower: 0, upper: 1 })
    expect(coverage.cells[0]?.counted).toMatchObject([{ seats: null, filled: 0 }])
    expect(coverage.cells[0]?.reason).toBe('too-few-seats')
  })

  test('gives the names of cells with two records side by side apart', () => {
    const group = (key: string) => ({ ...children, key })
    const ageGroups = [group('a b'), group('a')]
    const cells = [
      aCell({ ageGroup: 'a b', theme: 'c' }),
      aCell({ ageGroup: 'a', theme: 'b c', level: 'selective' }),
    ]
    expect(evaluate(aPortfolio({ ageGroups, cells })).ladder).toHaveLength(2)
  })
})
