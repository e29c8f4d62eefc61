import { describe, expect, test } from '@jest/globals'
import { checkPortfolio } from '../../../../../plugins/coverage/core/index.ts'
import { buildPortfolio } from '../../../../../plugins/coverage/portfolio/build-portfolio.ts'
import type {
  MunicipalDocuments,
  NationalDocuments,
  OfferDocument,
  ProgramDocument,
} from '../../../../../plugins/coverage/portfolio/documents.ts'

const unsaid = { source: null, year: null }

const national: NationalDocuments = {
  taxonomies: {
    levels: new Map([['l1', 'universal']]),
    ageGroups: new Map([
      ['a0', { key: 'pregnancy', bandYears: 1, order: 1 }],
      ['a1', { key: '0', bandYears: 1, order: 2 }],
    ]),
    themes: new Map([
      ['t1', 'relation'],
      ['t2', 'behaviour'],
    ]),
    arenas: new Map([['r1', 'clinic']]),
  },
  settings: {
    evidenceFactors: { '0': 0, '1': 0.35, '2': 0.5, '3': 0.75, '4': 0.9, '5': 1, unknown: 0.5 },
    levelWeights: { universal: 1, selective: 1, indicated: 1 },
    arenaTarget: 2,
    sources: { evidenceFactors: unsaid, levelWeights: unsaid, arenaTarget: unsaid },
  },
  template: [
    {
      level: 'l1',
      ageGroup: 'a1',
      theme: 't1',
      relevant: true,
      prevalence: 1,
      basis: 'cohort',
      priority: null,
      source: null,
      year: null,
      assumption: false,
      note: null,
    },
  ],
}

const program: ProgramDocument = {
  levels: ['l1'],
  ageGroups: ['a1'],
  themes: [{ theme: 't1', relevance: 1 }],
  arenas: ['r1'],
  targets: ['parents'],
  evidence: [{ scheme: 'ungsinn-2015', value: '3', year: 2016 }],
}

const offer: OfferDocument = {
  id: 'o1',
  slug: '9901-icdp',
  title: 'ICDP',
  municipality: 'm1',
  program: 'p1',
  status: 'active',
  from: null,
  to: null,
  seats: 10,
  trained: null,
  needed: null,
  lastVerified: null,
  grantEnds: null,
  sharedWith: [],
  levels: [],
  ageGroups: [],
  themes: [],
  arenas: [],
}

function build(
  changes: Partial<OfferDocument> = {},
  {
    programs = program,
    municipality = 'm1',
  }: { programs?: ProgramDocument; municipality?: string } = {},
) {
  const municipal: MunicipalDocuments = {
    municipality: {
      id: municipality,
      number: '9901',
      children: [{ ageGroup: 'a1', count: 30, year: 2026, source: 'SSB' }],
    },
    needs: null,
    offers: [{ ...offer, ...changes }],
    programs: new Map([['p1', programs]]),
  }
  return buildPortfolio({ national, municipal, at: new Date('2026-06-15') })
}

const builtOffer = (...given: Parameters<typeof build>) => build(...given).offers[0]

describe('buildPortfolio', () => {
  test('gives a portfolio that the method accepts', () => {
    expect(checkPortfolio(build()).problems).toEqual([])
  })

  test('takes from the program what the offer does not say', () => {
    expect(builtOffer()).toMatchObject({
      serves: [{ level: 'universal', ageGroup: '0' }],
      themes: [{ theme: 'relation', relevance: 1 }],
      arenas: ['clinic'],
      evidence: 0.75,
    })
  })

  test('keeps what the offer says for itself', () => {
    const themes = [{ theme: 't2', relevance: 0.5 as const }]
    expect(builtOffer({ themes })?.themes).toEqual([{ theme: 'behaviour', relevance: 0.5 }])
  })

  test('uses the newest rating by the criteria of 2015 and no other scale', () => {
    const evidence = [
      { scheme: 'ungsinn-2015', value: '2', year: 2014 },
      { scheme: 'ungsinn-2015', value: '5', year: 2020 },
      { scheme: 'eif', value: '4+', year: 2022 },
    ]
    expect(builtOffer({}, { programs: { ...program, evidence } })?.evidence).toBe(1)
  })

  test('leaves evidence unknown when only another scale has rated the program', () => {
    const evidence = [{ scheme: 'blueprints', value: 'model', year: 2020 }]
    expect(builtOffer({}, { programs: { ...program, evidence } })?.evidence).toBeNull()
  })

  test('leaves evidence unknown for an offer without a program', () => {
    expect(builtOffer({ program: null })?.evidence).toBeNull()
  })

  test('gives the owner what is left when an offer is shared', () => {
    const sharedWith = [{ municipality: 'm2', share: 0.25 }]
    expect(builtOffer({ sharedWith })?.municipalityShare).toBe(0.75)
  })

  test('gives a partner its own share', () => {
    const sharedWith = [{ municipality: 'm2', share: 0.25 }]
    expect(builtOffer({ sharedWith }, { municipality: 'm2' })?.municipalityShare).toBe(0.25)
  })

  test('counts trained practitioners against needed ones, at most 1', () => {
    expect(builtOffer({ trained: 1, needed: 4 })?.fidelity).toBe(0.25)
    expect(builtOffer({ trained: 5, needed: 4 })?.fidelity).toBe(1)
  })

  test('lists a program for services alone as a system measure', () => {
    expect(builtOffer({}, { programs: { ...program, targets: ['system'] } })?.system).toBe(true)
  })

  test('lets births stand for pregnancies', () => {
    expect(build().ageGroups).toEqual([
      { key: 'pregnancy', population: 30, bandYears: 1 },
      { key: '0', population: 30, bandYears: 1 },
    ])
  })
})
