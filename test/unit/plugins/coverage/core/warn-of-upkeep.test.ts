import { describe, expect, test } from '@jest/globals'
import { evaluate, type Offer } from '../../../../../plugins/coverage/core/index.ts'
import { anOffer, aPortfolio } from './a-portfolio.ts'

function warningsOf(...changes: readonly Partial<Offer>[]) {
  return evaluate(aPortfolio({ offers: changes.map((change) => anOffer(change)) })).warnings
}

function codesOf(changes: Partial<Offer>) {
  return warningsOf(changes).map(({ code }) => code)
}

describe('the warnings of upkeep', () => {
  test('tell that an offer has one certified practitioner, and what to do', () => {
    expect(warningsOf({ title: 'PMTO', practitioners: 1 })).toEqual([
      {
        code: 'one-practitioner',
        offer: 'icdp',
        message:
          '«PMTO» har bare én sertifisert utøver: sertifiser én til, så tilbudet ikke faller bort med én person.',
      },
    ])
  })

  test.each([0, 0.5, 2])('say nothing about %d practitioners', (practitioners) => {
    expect(codesOf({ practitioners })).toEqual([])
  })

  test('tell that an offer has not been confirmed for a year, or ever', () => {
    expect(
      warningsOf({ monthsSinceVerified: 12.5 }, { id: 'pmto', monthsSinceVerified: null }),
    ).toEqual([
      {
        code: 'not-verified',
        offer: 'icdp',
        message:
          '«icdp» er ikke bekreftet på 12,5 måneder: se over opplysningene, og bekreft at de stemmer.',
      },
      {
        code: 'not-verified',
        offer: 'pmto',
        message: '«pmto» er aldri bekreftet: se over opplysningene, og bekreft at de stemmer.',
      },
    ])
  })

  test.each([
    ['active', 12, ['not-verified']],
    ['active', 11.9, []],
    ['planned', 12, ['not-verified']],
    ['paused', 12, []],
    ['ended', null, []],
  ] as const)(
    'of an offer that is %s and was confirmed %p months ago are %p',
    (status, monthsSinceVerified, codes) => {
      expect(codesOf({ status, monthsSinceVerified })).toEqual(codes)
    },
  )

  test('tell that an offer outside the template has not been confirmed', () => {
    expect(codesOf({ themes: [], monthsSinceVerified: null })).toEqual([
      'outside-template',
      'not-verified',
    ])
  })

  test.each([
    [0, 'tar slutt nå'],
    [1, 'tar slutt om én måned'],
    [12, 'tar slutt om 12 måneder'],
  ])('tell that a grant with %d months left ends, and what to do', (grantMonthsLeft, when) => {
    expect(warningsOf({ grantMonthsLeft })).toEqual([
      {
        code: 'grant-ends',
        offer: 'icdp',
        message: `«icdp» lever av et tilskudd som ${when}: avklar hvem som betaler etterpå.`,
      },
    ])
  })

  test('say nothing about a grant with more than a year left', () => {
    expect(codesOf({ grantMonthsLeft: 12.1 })).toEqual([])
  })

  test('say nothing about practitioners and grants of an offer that counts nowhere', () => {
    const fragile = { practitioners: 1, grantMonthsLeft: 1 }
    expect(codesOf({ ...fragile, status: 'paused' })).toEqual([])
    expect(codesOf({ ...fragile, seats: 0 })).toEqual([])
    expect(codesOf({ ...fragile, themes: [] })).toEqual(['outside-template'])
  })

  test('say nothing about a system offer', () => {
    expect(codesOf({ system: true, monthsSinceVerified: null, practitioners: 1 })).toEqual([])
  })
})
