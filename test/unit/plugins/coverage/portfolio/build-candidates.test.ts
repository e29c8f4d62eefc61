import { describe, expect, test } from '@jest/globals'
import { buildCandidates } from '../../../../../plugins/coverage/portfolio/build-candidates.ts'
import type {
  CatalogueProgram,
  NationalDocuments,
} from '../../../../../plugins/coverage/portfolio/documents.ts'

const unsaid = { source: null, year: null }

const national: NationalDocuments = {
  taxonomies: {
    levels: new Map([['l1', 'selective']]),
    ageGroups: new Map([['a1', { key: '1-5', bandYears: 5, order: 1 }]]),
    themes: new Map([['t1', 'behaviour']]),
    arenas: new Map([['r1', 'clinic']]),
  },
  settings: {
    evidenceFactors: { '0': 0, '1': 0.35, '2': 0.5, '3': 0.75, '4': 0.9, '5': 1, unknown: 0.5 },
    levelWeights: { universal: 1, selective: 1, indicated: 1 },
    arenaTarget: 2,
    sources: { evidenceFactors: unsaid, levelWeights: unsaid, arenaTarget: unsaid },
  },
  template: [],
}

function aCatalogueProgram(changes: Partial<CatalogueProgram> = {}): CatalogueProgram {
  return {
    id: 'p1',
    slug: 'dua',
    title: 'De utrolige årene',
    availability: 'in-use',
    levels: ['l1'],
    ageGroups: ['a1'],
    themes: [{ theme: 't1', relevance: 1 }],
    arenas: ['r1'],
    targets: ['parents'],
    evidence: [{ scheme: 'ungsinn-2015', value: '5', year: 2020, url: null }],
    typicalSeats: 12,
    yearlyCost: 300_000,
    responsible: ['i1'],
    ...changes,
  }
}

const build = (changes: Partial<CatalogueProgram> = {}) =>
  buildCandidates([aCatalogueProgram(changes)], national)

describe('buildCandidates(programs, national)', () => {
  test('is one more group of the programme, under its slug', () => {
    expect(build().candidates).toEqual([
      {
        id: 'dua',
        cost: 300_000,
        offer: {
          id: 'candidate:dua',
          status: 'planned',
          seats: 12,
          evidence: 1,
          serves: [{ level: 'selective', ageGroup: '1-5' }],
          themes: [{ theme: 'behaviour', relevance: 1 }],
          arenas: ['clinic'],
        },
      },
    ])
  })

  test.each([
    [{ typicalSeats: null }, ['typicalSeats']],
    [{ yearlyCost: null }, ['cost.yearly']],
    [{ typicalSeats: null, yearlyCost: null }, ['typicalSeats', 'cost.yearly']],
  ])('with %j lists what is missing', (changes, missing) => {
    const { candidates, unusable } = build(changes)
    expect([candidates, unusable]).toEqual([[], [{ program: aCatalogueProgram(changes), missing }]])
  })

  test('takes a cost of 0 as known', () => {
    expect(build({ yearlyCost: 0 }).candidates).toMatchObject([{ cost: 0 }])
  })

  test('leaves out system measures', () => {
    expect(build({ targets: ['system'], typicalSeats: null })).toEqual({
      candidates: [],
      unusable: [],
    })
  })

  test('has no evidence factor without a rating by the criteria of 2015', () => {
    const evidence = [{ scheme: 'eif', value: '4', year: 2020, url: null }]
    expect(build({ evidence }).candidates[0]?.offer.evidence).toBeNull()
  })
})
