import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { checkChanges, DEFAULT_LIMITS } from '../../../../../../plugins/coverage/core/index.ts'
import { anOffer, aPortfolio } from '../a-portfolio.ts'

const portfolio = aPortfolio({ offers: [anOffer({ id: 'icdp' }), anOffer({ id: 'cos-p' })] })

/** Path and rule of each problem. */
function problemsOf(input: unknown): readonly string[] {
  const { problems } = checkChanges(input, portfolio)
  return problems.map(({ path, rule }) => `${path} ${rule}`.trim())
}

describe('checkChanges(input, portfolio) accepts', () => {
  test('nothing at all, as no changes', () => {
    expect(checkChanges({}, portfolio).changes).toEqual({ add: [], remove: [], change: [] })
  })

  test('an id and one field, and fills in the rest of the offer', () => {
    const { changes } = checkChanges({ change: [{ id: 'icdp', seats: 7 }] }, portfolio)
    expect(changes?.change).toEqual([anOffer({ id: 'icdp', seats: 7 })])
  })

  test('an added offer, a removed one and a changed one', () => {
    const input = { add: [anOffer({ id: 'new' })], remove: ['icdp'], change: [{ id: 'cos-p' }] }
    expect(problemsOf(input)).toEqual([])
  })
})

describe('checkChanges(input, portfolio) refuses', () => {
  test.each([
    [null, 'not-an-object'],
    [[], 'not-an-object'],
    [{ added: [] }, 'added unknown-key'],
    [{ add: {} }, 'add not-a-list'],
    [{ add: [null] }, 'add[0] not-an-object'],
    [{ add: [anOffer({ id: 'a', seats: -1 })] }, 'add[0].seats out-of-range'],
    [{ add: [anOffer({ id: 'icdp' })] }, 'add[0].id duplicate-offer'],
    [{ add: [anOffer({ id: 'a' }), anOffer({ id: 'a' })] }, 'add[1].id duplicate-offer'],
    [
      { add: [anOffer({ id: 'a', serves: [{ level: 'universal', ageGroup: '99' }] })] },
      'add[0].serves[0].ageGroup unknown-age-group',
    ],
    [{ remove: 'icdp' }, 'remove not-a-list'],
    [{ remove: [7] }, 'remove[0] not-text'],
    [{ remove: [''] }, 'remove[0] empty-text'],
    [{ remove: ['idcp-2'] }, 'remove[0] unknown-offer'],
    [{ remove: ['icdp', 'icdp'] }, 'remove[1] duplicate-offer'],
    [{ change: [7] }, 'change[0] not-an-object'],
    [{ change: [{ seats: 7 }] }, 'change[0].id missing-key'],
    [{ change: [{ id: 'new' }] }, 'change[0].id unknown-offer'],
    [{ change: [{ id: 'icdp', seats: '7' }] }, 'change[0].seats not-a-number'],
    [{ change: [{ id: 'icdp', fidelity: null }] }, 'change[0].fidelity not-a-number'],
    [{ change: [{ id: 'icdp', capacity: 7 }] }, 'change[0].capacity unknown-key'],
    [{ change: [{ id: 'icdp' }, { id: 'icdp' }] }, 'change[1].id duplicate-offer'],
    [{ remove: ['icdp'], change: [{ id: 'icdp' }] }, 'change[0].id duplicate-offer'],
  ])('%j as %s', (input, problem) => {
    expect(problemsOf(input)[0]).toBe(problem)
  })

  test('more offers than a portfolio may have', () => {
    const limits = { ...DEFAULT_LIMITS, maxOffers: 2 }
    const { problems } = checkChanges({ add: [anOffer({ id: 'a' })] }, portfolio, limits)
    expect(problems[0]).toMatchObject({ path: 'add', rule: 'too-many-offers' })
  })

  test('an unknown offer with a guess at which was meant', () => {
    const { problems } = checkChanges({ remove: ['idcp'] }, portfolio)
    expect(problems[0]?.message).toBe(
      'remove[0] must be the id of an offer of the portfolio, received "idcp"; correct it or leave it out. Did you mean "icdp"?',
    )
  })

  test('any JSON without throwing', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const inputs = [value, { add: [value] }, { remove: [value] }, { change: [value] }]
        const check = () => inputs.map((input) => checkChanges(input, portfolio))
        expect(check).not.toThrow()
      }),
    )
  })
})
