import { describe, expect, test } from '@jest/globals'
import {
  evaluate,
  findCauses,
  type Portfolio,
} from '../../../../../../plugins/coverage/core/index.ts'
import { aCell, anOffer, aPortfolio, children } from '../a-portfolio.ts'

const sideOf = (portfolio: Portfolio) => ({ portfolio, coverage: evaluate(portfolio) })
const causesBetween = (from: Portfolio, to: Portfolio) => findCauses(sideOf(from), sideOf(to))
const none = { together: 0, offers: [], needs: [], populations: [], settings: null, arithmetic: 0 }

describe('findCauses(from, to)', () => {
  test('has none when nothing has changed but names and orders', () => {
    const offer = anOffer({ title: 'ICDP', fidelity: 1 })
    const renamed = anOffer({ title: 'ICDP, grupper', arenas: [...offer.arenas].reverse() })
    expect(
      causesBetween(aPortfolio({ offers: [offer] }), aPortfolio({ offers: [renamed] })),
    ).toEqual({ ...none, interaction: 0 })
  })

  test('says what of an offer has changed, from what to what', () => {
    const to = aPortfolio({ offers: [anOffer({ seats: 60, evidence: 0.5 })] })
    expect(causesBetween(aPortfolio(), to).offers).toMatchObject([
      {
        offer: 'icdp',
        change: 'changed',
        fields: ['seats', 'evidence'],
        from: { seats: 40, evidence: 1, status: 'active' },
        to: { seats: 60, evidence: 0.5, status: 'active' },
      },
    ])
  })

  test('gives each offer the effect it would have alone', () => {
    const from = aPortfolio({ offers: [anOffer({ id: 'kept' }), anOffer({ id: 'gone' })] })
    const to = aPortfolio({ offers: [anOffer({ id: 'kept' }), anOffer({ id: 'new', seats: 10 })] })
    const { together, offers, interaction } = causesBetween(from, to)
    expect(offers).toMatchObject([
      { offer: 'gone', change: 'removed', to: null },
      { offer: 'new', change: 'added', from: null },
    ])
    expect(offers.map(({ effect }) => effect)).toEqual([
      expect.closeTo(-0.4, 12),
      expect.closeTo(0.1, 12),
    ])
    expect([together, interaction]).toEqual([expect.closeTo(-0.3, 12), expect.closeTo(0, 12)])
  })

  test('calls what two offers do to the same families an interaction', () => {
    const offers = ['a', 'b'].map((id) => anOffer({ id, seats: 80 }))
    const { together, interaction } = causesBetween(
      aPortfolio({ offers: [anOffer({ seats: 0 })] }),
      aPortfolio({ offers: [anOffer({ seats: 0 }), ...offers] }),
    )
    expect([together, interaction]).toEqual([1, expect.closeTo(-0.6, 12)])
  })

  test('counts a portfolio without offers as 0', () => {
    const { together, offers } = causesBetween(aPortfolio({ offers: [] }), aPortfolio())
    expect([together, offers[0]?.effect]).toEqual([0.4, 0.4])
  })

  test('names a new need, with the age group it brings', () => {
    const to = aPortfolio({
      ageGroups: [children, { key: '0', population: 100, bandYears: 1 }],
      cells: [aCell(), aCell({ ageGroup: '0' })],
    })
    const { needs, populations } = causesBetween(aPortfolio(), to)
    expect(needs).toMatchObject([
      { ageGroup: '0', change: 'added', effect: expect.closeTo(-0.2, 12) },
    ])
    expect(populations).toMatchObject([{ ageGroup: '0', change: 'added', effect: 0 }])
  })

  test('names a changed prevalence, number of children and setting', () => {
    const from = aPortfolio({ offers: [anOffer({ evidence: null })] })
    const to = aPortfolio({
      offers: [anOffer({ evidence: null })],
      ageGroups: [{ ...children, population: 50 }],
      cells: [aCell({ prevalence: 0.5 })],
      settings: { unknownEvidence: 0.25 },
    })
    expect(causesBetween(from, to)).toMatchObject({
      needs: [{ fields: ['prevalence'], from: { prevalence: 1 }, to: { prevalence: 0.5 } }],
      populations: [{ ageGroup: '1-5', fields: ['population'], from: { population: 100 } }],
      settings: { fields: ['unknownEvidence'], effect: expect.closeTo(-0.1, 12) },
    })
  })

  test('lays what an older arithmetic said at its door', () => {
    const { coverage, portfolio } = sideOf(aPortfolio())
    const index = coverage.index && { ...coverage.index, effective: 0.3 }
    const older = { portfolio, coverage: { ...coverage, index } }
    expect(findCauses(older, sideOf(aPortfolio()))).toEqual({
      ...none,
      together: expect.closeTo(0.1, 12),
      arithmetic: expect.closeTo(0.1, 12),
      interaction: 0,
    })
  })
})
