import { describe, expect, test } from '@jest/globals'
import { evaluate, type Offer } from '../../../../../plugins/coverage/core/index.ts'
import { anOffer, aPortfolio } from './a-portfolio.ts'

const cell = { level: 'universal', ageGroup: '1-5', theme: 'relation' }

function warningsOf(...changes: readonly Partial<Offer>[]) {
  return evaluate(aPortfolio({ offers: changes.map((change) => anOffer(change)) })).warnings
}

describe('the warnings', () => {
  test('are none for a documented offer with known seats in two arenas', () => {
    expect(warningsOf({})).toEqual([])
  })

  test('tell how many seats a cell has above its target', () => {
    expect(warningsOf({ seats: 112.5 })).toEqual([
      {
        code: 'surplus',
        cell,
        message:
          'Flere plasser enn behovet på universelt nivå, aldersgruppe 1-5, tema relation: 12,5 plasser i året over målet på 100 familier.',
      },
    ])
  })

  test('take no rounding error for a surplus', () => {
    const tenths = Array.from({ length: 10 }, (_, n) => ({ id: `${n}`, seats: 10.000000000000002 }))
    expect(warningsOf(...tenths)).toEqual([])
  })

  test('tell that a cell has one arena only, however many offers', () => {
    expect(warningsOf({ arenas: ['home'] }, { id: 'b', arenas: ['home'] })).toEqual([
      {
        code: 'one-arena',
        cell,
        message:
          'Bare én arena (home) har tilbud på universelt nivå, aldersgruppe 1-5, tema relation.',
      },
    ])
  })

  test('say nothing about arenas that nobody has entered', () => {
    expect(warningsOf({ arenas: [] })).toEqual([])
  })

  test('tell that an offer has no effect, for want of evidence or of practitioners', () => {
    expect(warningsOf({ evidence: 0 }, { id: 'pmto', fidelity: 0 })).toMatchObject([
      { code: 'no-effect', offer: 'icdp', message: expect.stringContaining('dokumentasjon 0') },
      { code: 'no-effect', offer: 'pmto', message: expect.stringContaining('ingen sertifiserte') },
    ])
  })

  test('tell that an offer meets none of the needs', () => {
    expect(warningsOf({ title: 'Leksehjelp', themes: [] })).toEqual([
      {
        code: 'outside-template',
        offer: 'icdp',
        message:
          '«Leksehjelp» treffer ingen av behovene som er merket som relevante, og teller ikke i dekningen.',
      },
    ])
  })

  test('tell what is unknown, and by id when an offer has no title', () => {
    expect(warningsOf({ seats: null, evidence: null })).toMatchObject([
      { code: 'unknown-seats', offer: 'icdp', message: expect.stringMatching(/^«icdp» mangler/) },
      {
        code: 'unknown-evidence',
        offer: 'icdp',
        message: expect.stringMatching(/faktoren 0,5\.$/),
      },
    ])
  })

  test('say nothing about what is unknown in an offer that does not count', () => {
    expect(warningsOf({ status: 'ended', seats: null, evidence: null, arenas: ['home'] })).toEqual(
      [],
    )
  })
})
