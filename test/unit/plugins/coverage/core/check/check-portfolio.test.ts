import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  checkPortfolio,
  DEFAULT_LIMITS,
  evaluate,
} from '../../../../../../plugins/coverage/core/index.ts'
import { workedExample } from '../../../../../support/worked-example.ts'
import { aCell, anOffer, aPortfolio, children } from '../a-portfolio.ts'

const LARGEST = 1e12

/** Path and rule of each problem. */
function problemsOf(input: unknown): readonly string[] {
  return checkPortfolio(input).problems.map(({ path, rule }) => `${path} ${rule}`.trim())
}

function withOffer(changes: object) {
  return { ...aPortfolio(), offers: [{ ...anOffer(), ...changes }] }
}

function withCell(changes: object) {
  return { ...aPortfolio(), cells: [{ ...aCell(), ...changes }] }
}

function withGroup(changes: object) {
  return { ...aPortfolio(), ageGroups: [{ ...children, ...changes }] }
}

function withSettings(settings: unknown) {
  return { ...aPortfolio(), settings }
}

const served = { level: 'universal', ageGroup: '1-5' }

describe('checkPortfolio(input) accepts', () => {
  test('the worked example', () => {
    expect(checkPortfolio(workedExample)).toEqual({ portfolio: workedExample, problems: [] })
  })

  test('a portfolio with nothing in it', () => {
    expect(problemsOf({ ageGroups: [], cells: [], offers: [] })).toEqual([])
  })

  test('every key that is declared', () => {
    const portfolio = {
      ageGroups: [children],
      cells: [aCell({ priority: 2 })],
      offers: [
        anOffer({
          title: 'ICDP',
          fidelity: 1.5,
          practitioners: 2,
          monthsSinceVerified: 3.5,
          grantMonthsLeft: 6,
          monthsActive: 6,
          municipalityShare: 0.5,
          serves: [{ level: 'universal', ageGroup: '1-5', share: 1 }],
          system: false,
        }),
      ],
      settings: {
        levelWeights: { universal: 1, selective: 0, indicated: 2 },
        unknownEvidence: 0.4,
        arenaTarget: 3,
        view: 'withPlans',
      },
    }
    expect(checkPortfolio(portfolio)).toEqual({ portfolio, problems: [] })
  })

  test('an offer that nobody has ever verified', () => {
    expect(problemsOf(withOffer({ monthsSinceVerified: null }))).toEqual([])
  })

  test('unknown seats and unknown evidence', () => {
    expect(problemsOf(withOffer({ seats: null, evidence: null }))).toEqual([])
  })

  test('shares that sum to 1 but for rounding', () => {
    const third = { level: 'universal', ageGroup: '1-5', share: 0.1 }
    const serves = [
      third,
      { ...third, level: 'selective', share: 0.2 },
      { ...third, level: 'indicated', share: 0.7 },
    ]
    expect(problemsOf(withOffer({ serves }))).toEqual([])
  })

  test('a copy, so that a later change of the input changes nothing', () => {
    const input = { ...aPortfolio(), offers: [anOffer()] }
    const { portfolio } = checkPortfolio(input)
    input.offers.push(anOffer({ id: 'later' }))
    expect(portfolio?.offers).toHaveLength(1)
  })

  test('the largest numbers, and they give finite figures', () => {
    const cells = [aCell({ basis: 'cohort', priority: LARGEST }), aCell({ theme: 'b' })]
    const input = {
      ageGroups: [{ ...children, population: LARGEST, bandYears: 0.01 }],
      cells,
      offers: [anOffer({ seats: LARGEST, fidelity: LARGEST })],
    }
    expect(problemsOf(input)).toEqual([])
    const coverage = evaluate(input)
    expect(JSON.parse(JSON.stringify(coverage))).toEqual(coverage)
  })
})

describe('checkPortfolio(input) names what is not a portfolio', () => {
  test.each([[null], [undefined], [[]], ['portfolio'], [3], [true]])('%p', (input) => {
    expect(problemsOf(input)).toEqual(['not-an-object'])
  })

  test.each([
    ['offers[0]', { ...aPortfolio(), offers: [null] }],
    ['cells[0]', { ...aPortfolio(), cells: ['c1'] }],
    ['ageGroups[0]', { ...aPortfolio(), ageGroups: [['1-5']] }],
    ['settings', withSettings(null)],
    ['settings.levelWeights', withSettings({ levelWeights: [1, 1, 1] })],
    ['offers[0].serves[0]', withOffer({ serves: [1] })],
    ['offers[0].themes[0]', withOffer({ themes: ['relation'] })],
  ])('%s not-an-object, once', (path, input) => {
    expect(problemsOf(input)).toEqual([`${path} not-an-object`])
  })

  test.each([
    ['ageGroups', { ...aPortfolio(), ageGroups: {} }],
    ['cells', { ...aPortfolio(), cells: null }],
    ['offers', { ...aPortfolio(), offers: { length: 1 } }],
    ['offers[0].serves', withOffer({ serves: 'all' })],
    ['offers[0].themes', withOffer({ themes: null })],
    ['offers[0].arenas', withOffer({ arenas: 'home' })],
  ])('%s not-a-list', (path, input) => {
    expect(problemsOf(input)).toEqual([`${path} not-a-list`])
  })
})

describe('checkPortfolio(input) names a key', () => {
  test.each([
    ['offers', { ageGroups: [], cells: [] }],
    ['offers[0].seats', withOffer({ seats: undefined })],
    ['offers[0].evidence', withOffer({ evidence: undefined })],
    ['offers[0].arenas', withOffer({ arenas: undefined })],
    ['offers[0].serves[0].level', withOffer({ serves: [{ ageGroup: '1-5' }] })],
    ['offers[0].themes[0].relevance', withOffer({ themes: [{ theme: 'relation' }] })],
    ['cells[0].basis', withCell({ basis: undefined })],
    ['ageGroups[0].bandYears', withGroup({ bandYears: undefined })],
    [
      'settings.levelWeights.indicated',
      withSettings({ levelWeights: { universal: 1, selective: 1 } }),
    ],
  ])('that is missing: %s', (path, input) => {
    expect(problemsOf(input)).toEqual([`${path} missing-key`])
  })

  test.each([
    ['offer', { ...aPortfolio(), offer: [] }],
    ['offers[0].seatz', withOffer({ seatz: 4 })],
    ['offers[0].serves[0].shares', withOffer({ serves: [{ ...served, shares: 1 }] })],
    ['offers[0].themes[0].name', withOffer({ themes: [{ theme: 'a', relevance: 1, name: 'A' }] })],
    ['cells[0].target', withCell({ target: 4 })],
    ['ageGroups[0].years', withGroup({ years: 4 })],
    ['settings.weights', withSettings({ weights: {} })],
    [
      'settings.levelWeights.total',
      withSettings({ levelWeights: { universal: 1, selective: 1, indicated: 1, total: 3 } }),
    ],
  ])('that nothing declares: %s', (path, input) => {
    expect(problemsOf(input)).toEqual([`${path} unknown-key`])
  })

  test.each(['__proto__', 'constructor', 'toString'])('that is no ordinary key: %s', (key) => {
    const offer = JSON.stringify(anOffer()).replace('{', `{"${key}":{"seats":1},`)
    const input = { ...aPortfolio(), offers: [JSON.parse(offer)] }
    expect(problemsOf(input)).toEqual([`offers[0].${key} unknown-key`])
  })

  test('that comes from a prototype as missing', () => {
    const { seats, ...own } = anOffer()
    const offer = Object.assign(Object.create({ seats }), own)
    expect(problemsOf({ ...aPortfolio(), offers: [offer] })).toEqual([
      'offers[0].seats missing-key',
    ])
  })
})

describe('checkPortfolio(input) names a number', () => {
  test.each([
    ['offers[0].seats', withOffer({ seats: '40' })],
    ['offers[0].evidence', withOffer({ evidence: true })],
    ['offers[0].fidelity', withOffer({ fidelity: null })],
    ['offers[0].practitioners', withOffer({ practitioners: null })],
    ['offers[0].monthsSinceVerified', withOffer({ monthsSinceVerified: 'never' })],
    ['offers[0].grantMonthsLeft', withOffer({ grantMonthsLeft: null })],
    ['cells[0].prevalence', withCell({ prevalence: [0.1] })],
    ['ageGroups[0].population', withGroup({ population: null })],
  ])('that is none: %s', (path, input) => {
    expect(problemsOf(input)).toEqual([`${path} not-a-number`])
  })

  test.each([
    ['offers[0].seats', withOffer({ seats: Number.NaN })],
    ['offers[0].seats', withOffer({ seats: Number.POSITIVE_INFINITY })],
    ['cells[0].prevalence', withCell({ prevalence: Number.NaN })],
    ['ageGroups[0].population', withGroup({ population: Number.NEGATIVE_INFINITY })],
  ])('that is not finite: %s', (path, input) => {
    expect(problemsOf(input)).toEqual([`${path} not-finite`])
  })

  test.each([
    ['offers[0].seats', withOffer({ seats: -1 })],
    ['offers[0].seats', withOffer({ seats: LARGEST * 2 })],
    ['offers[0].evidence', withOffer({ evidence: 1.01 })],
    ['offers[0].evidence', withOffer({ evidence: -0.01 })],
    ['offers[0].fidelity', withOffer({ fidelity: -0.1 })],
    ['offers[0].practitioners', withOffer({ practitioners: -1 })],
    ['offers[0].monthsSinceVerified', withOffer({ monthsSinceVerified: -1 })],
    ['offers[0].grantMonthsLeft', withOffer({ grantMonthsLeft: -0.5 })],
    ['offers[0].monthsActive', withOffer({ monthsActive: 13 })],
    ['offers[0].monthsActive', withOffer({ monthsActive: -1 })],
    ['offers[0].municipalityShare', withOffer({ municipalityShare: 1.5 })],
    ['offers[0].municipalityShare', withOffer({ municipalityShare: -0.5 })],
    ['offers[0].serves[0].share', withOffer({ serves: [{ ...served, share: 2 }] })],
    ['cells[0].prevalence', withCell({ prevalence: 1.1 })],
    ['cells[0].prevalence', withCell({ prevalence: -0.1 })],
    ['cells[0].priority', withCell({ priority: -1 })],
    ['ageGroups[0].population', withGroup({ population: -1 })],
    ['ageGroups[0].bandYears', withGroup({ bandYears: 0 })],
    ['ageGroups[0].bandYears', withGroup({ bandYears: -5 })],
    ['settings.unknownEvidence', withSettings({ unknownEvidence: 1.5 })],
    ['settings.arenaTarget', withSettings({ arenaTarget: 0 })],
    [
      'settings.levelWeights.selective',
      withSettings({ levelWeights: { universal: 1, selective: -1, indicated: 1 } }),
    ],
  ])('that is out of range: %s', (path, input) => {
    expect(problemsOf(input)).toEqual([`${path} out-of-range`])
  })
})

describe('checkPortfolio(input) names', () => {
  test.each([
    ['offers[0].id', withOffer({ id: 7 })],
    ['offers[0].title', withOffer({ title: null })],
    ['offers[0].arenas[1]', withOffer({ arenas: ['home', 1] })],
    ['ageGroups[0].key', withGroup({ key: 1 })],
  ])('what is not text: %s', (path, input) => {
    expect(problemsOf(input)).toEqual([`${path} not-text`])
  })

  test('empty text and text that is too long', () => {
    expect(problemsOf(withOffer({ id: '' }))).toEqual(['offers[0].id empty-text'])
    expect(problemsOf(withOffer({ id: 'x'.repeat(501) }))).toEqual(['offers[0].id too-long-text'])
  })

  test.each([
    ['offers[0].status', withOffer({ status: 'stopped' })],
    ['offers[0].themes[0].relevance', withOffer({ themes: [{ theme: 'a', relevance: 0.7 }] })],
    ['offers[0].serves[0].level', withOffer({ serves: [{ level: 'U', ageGroup: '1-5' }] })],
    ['cells[0].level', withCell({ level: 'general' })],
    ['cells[0].basis', withCell({ basis: 'flow' })],
    ['settings.view', withSettings({ view: 'later' })],
  ])('what is not among the choices: %s', (path, input) => {
    expect(problemsOf(input)).toEqual([`${path} not-one-of`])
  })

  test('a boolean that is none', () => {
    expect(problemsOf(withOffer({ system: 'no' }))).toEqual(['offers[0].system not-a-boolean'])
  })

  test('an age group that is not there', () => {
    expect(problemsOf(withCell({ ageGroup: '6-12' }))).toEqual([
      'cells[0].ageGroup unknown-age-group',
    ])
    const serves = [{ level: 'universal', ageGroup: '6-12' }]
    expect(problemsOf(withOffer({ serves }))).toEqual([
      'offers[0].serves[0].ageGroup unknown-age-group',
    ])
  })

  test('what is there twice', () => {
    const ageGroups = [children, { ...children, population: 1 }]
    expect(problemsOf(aPortfolio({ ageGroups }))).toEqual(['ageGroups[1].key duplicate-age-group'])
    const cells = [aCell(), aCell({ theme: 'b' }), aCell({ prevalence: 0.5 })]
    expect(problemsOf(aPortfolio({ cells }))).toEqual(['cells[2] duplicate-cell'])
    const offers = [anOffer(), anOffer({ seats: 1 })]
    expect(problemsOf(aPortfolio({ offers }))).toEqual(['offers[1].id duplicate-offer'])
    expect(problemsOf(withOffer({ serves: [served, served] }))).toEqual([
      'offers[0].serves[1] duplicate-group',
    ])
    const relation = { theme: 'relation', relevance: 1 }
    expect(problemsOf(withOffer({ themes: [relation, { ...relation, relevance: 0.5 }] }))).toEqual([
      'offers[0].themes[1].theme duplicate-theme',
    ])
  })

  test('no cell as twice there when only its joined name is', () => {
    const ageGroups = [
      { ...children, key: 'a b' },
      { ...children, key: 'a' },
    ]
    const cells = [
      aCell({ ageGroup: 'a b', theme: 'c' }),
      aCell({ ageGroup: 'a', theme: 'b c' }),
      aCell({ ageGroup: 'a', theme: 'b", "c' }),
    ]
    expect(problemsOf(aPortfolio({ ageGroups, cells, offers: [] }))).toEqual([])
  })

  test('a share on some groups and not on others', () => {
    const serves = [
      { ...served, share: 1 },
      { level: 'indicated', ageGroup: '1-5' },
    ]
    expect(problemsOf(withOffer({ serves }))).toEqual([
      'offers[0].serves[1].share share-on-some-groups',
    ])
  })

  test('shares that do not sum to 1', () => {
    const serves = [
      { ...served, share: 0.5 },
      { level: 'indicated', ageGroup: '1-5', share: 0.5 + 2e-9 },
    ]
    expect(problemsOf(withOffer({ serves }))).toEqual(['offers[0].serves shares-do-not-sum-to-1'])
  })

  test('settings that weigh no level', () => {
    const levelWeights = { universal: 0, selective: 0, indicated: 0 }
    expect(problemsOf(withSettings({ levelWeights }))).toEqual([
      'settings.levelWeights no-level-weight',
    ])
  })
})

describe('checkPortfolio(input, limits)', () => {
  test('names a portfolio with more than 2,000 offers or 500 cells, and reads no further', () => {
    expect(problemsOf({ ...aPortfolio(), offers: Array(2001).fill(null) })).toEqual([
      'offers too-many-offers',
    ])
    expect(problemsOf({ ...aPortfolio(), cells: Array(501).fill(null) })).toEqual([
      'cells too-many-cells',
    ])
  })

  test('accepts 2,000 offers', () => {
    const offers = Array.from({ length: 2000 }, (_, n) => anOffer({ id: `${n}` }))
    expect(problemsOf(aPortfolio({ offers }))).toEqual([])
  })

  test('names a longer list inside an offer than anybody writes', () => {
    const arenas = Array(501).fill('home')
    expect(problemsOf(withOffer({ arenas }))).toEqual(['offers[0].arenas too-many-listed'])
  })

  test('follows the limits it is given', () => {
    const limits = { ...DEFAULT_LIMITS, maxOffers: 0 }
    expect(checkPortfolio(aPortfolio(), limits).problems).toMatchObject([
      { rule: 'too-many-offers' },
    ])
  })

  test('names the first 50 problems of a portfolio with more', () => {
    expect(problemsOf({ ...aPortfolio(), offers: Array(100).fill(null) })).toHaveLength(50)
  })
})

describe('the message of a problem', () => {
  function messageOf(input: unknown) {
    return checkPortfolio(input).problems[0]?.message
  }

  test('has subject, rule, what was received and what to do', () => {
    expect(messageOf(withOffer({ evidence: 1.2 }))).toBe(
      'offers[0].evidence must be a number from 0 to 1, received 1.2; give the evidence factor, or null when there is no rating.',
    )
  })

  test('suggests the key that was probably meant', () => {
    expect(messageOf(withOffer({ seatz: 40 }))).toBe(
      'offers[0].seatz is a key that nothing declares; remove it. Did you mean "seats"?',
    )
  })

  test('suggests the choice or age group that was probably meant', () => {
    expect(messageOf(withCell({ level: 'univresal' }))).toMatch(/Did you mean "universal"\?$/)
    expect(messageOf(withCell({ ageGroup: '1–5' }))).toMatch(/Did you mean "1-5"\?$/)
  })

  test('shows NaN as NaN', () => {
    expect(messageOf(withOffer({ seats: Number.NaN }))).toContain('received NaN')
  })

  test('shortens what was received and where', () => {
    expect(messageOf(withOffer({ status: 'x'.repeat(1e6) }))?.length).toBeLessThan(300)
    expect(messageOf(withOffer({ ['x'.repeat(1e6)]: 1 }))?.length).toBeLessThan(300)
  })

  test('says where the first of two is', () => {
    const offers = [anOffer(), anOffer({ id: 'b' }), anOffer()]
    expect(messageOf(aPortfolio({ offers }))).toBe(
      'offers[2].id must differ from offers[0].id, received "icdp" twice; remove one of them.',
    )
  })
})

describe('checkPortfolio(anything)', () => {
  test('never throws, and hands out a portfolio only without problems', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (input) => {
        const { portfolio, problems } = checkPortfolio(input)
        expect(portfolio === null).toBe(problems.length > 0)
      }),
    )
  })

  test('never throws on a portfolio with one value replaced by anything', () => {
    const keys = Object.keys(anOffer({ title: '', fidelity: 1, system: true }))
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.anything(), (key, value) => {
        const { portfolio } = checkPortfolio(withOffer({ [key]: value }))
        if (portfolio) expect(() => evaluate(portfolio)).not.toThrow()
      }),
    )
  })
})
