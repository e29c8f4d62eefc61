import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { describeMethod } from '../../../../../plugins/coverage/methods/index.ts'
import type {
  MunicipalDocuments,
  NationalDocuments,
  OfferDocument,
  ProgramDocument,
} from '../../../../../plugins/coverage/portfolio/documents.ts'
import { computeResult } from '../../../../../plugins/coverage/results/compute-result.ts'
import { patchResult } from '../../../../../plugins/coverage/results/patch-result.ts'

const unsaid = { source: null, year: null }

const documents: NationalDocuments = {
  taxonomies: {
    levels: new Map([['l1', 'universal']]),
    ageGroups: new Map([['a1', { key: '0', bandYears: 1, order: 1 }]]),
    themes: new Map([['t1', 'relation']]),
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
      ...unsaid,
      level: 'l1',
      ageGroup: 'a1',
      theme: 't1',
      relevant: true,
      prevalence: 1,
      basis: 'cohort',
      priority: null,
      assumption: false,
      note: null,
    },
  ],
}

const national = { documents, method: describeMethod(documents), version: 'v', hash: 'h' }

const programs: ReadonlyMap<string, ProgramDocument> = new Map(
  ['p1', 'p2'].map((id, place) => [
    id,
    {
      levels: ['l1'],
      ageGroups: ['a1'],
      themes: [{ theme: 't1', relevance: 1 }],
      arenas: ['r1'],
      targets: ['parents'],
      evidence: [{ scheme: 'ungsinn-2015', value: String(place + 3), year: 2020 }],
    },
  ]),
)

const ids = ['o1', 'o2', 'o3', 'o4']

/** An offer of this municipality, or of another that may share it with this one. */
const anyOffer = fc
  .record({
    id: fc.constantFrom(...ids),
    municipality: fc.constantFrom('m1', 'm2'),
    program: fc.constantFrom('p1', 'p2', null),
    status: fc.constantFrom('active', 'planned', 'paused', 'ended'),
    seats: fc.option(fc.nat(50)),
    isShared: fc.boolean(),
  })
  .map(
    ({ isShared, ...offer }): OfferDocument => ({
      ...offer,
      slug: `slug-${offer.id}`,
      title: offer.id,
      from: null,
      to: null,
      trained: null,
      needed: null,
      lastVerified: null,
      grantEnds: null,
      sharedWith: isShared ? [{ municipality: 'm1', share: 0.5 }] : [],
      levels: [],
      ageGroups: [],
      themes: [],
      arenas: [],
    }),
  )

const anyOffers = fc.uniqueArray(anyOffer, { selector: ({ id }) => id })

/** What the whole computation makes of these offers, as the database would give it back. */
function whole(offers: readonly OfferDocument[]) {
  const own = offers.filter(
    ({ municipality, sharedWith }) => municipality === 'm1' || sharedWith.length > 0,
  )
  const municipal: MunicipalDocuments = {
    municipality: {
      id: 'm1',
      number: '9901',
      children: [{ ...unsaid, ageGroup: 'a1', count: 30 }],
    },
    needs: null,
    offers: own,
    programs,
  }
  const result = computeResult(national, municipal, new Date('2026-06-15'))
  return {
    ...result,
    municipality: 'm1',
    computedAt: '2026-11-22T00:00:00.000Z',
    isPending: false,
    revision: 'r',
  }
}

describe('patchResult', () => {
  test('gives what computing everything anew gives, whatever has changed', () => {
    fc.assert(
      fc.property(anyOffers, anyOffers, (before, after) => {
        const stored = whole(before)
        const expected = whole(after)
        const patched = patchResult(stored, {
          national,
          changed: new Set(ids),
          loaded: after,
          programs,
          at: new Date('2026-06-15'),
        })
        const { portfolio, documents: sources } = patched ?? stored
        expect({ portfolio, documents: sources }).toEqual({
          portfolio: expected.portfolio,
          documents: expected.documents,
        })
      }),
    )
  })

  test('leaves the other offers as they are', () => {
    fc.assert(
      fc.property(anyOffers, anyOffer, (before, changed) => {
        const stored = whole(before)
        const others = before.filter(({ id }) => id !== changed.id)
        const patched = patchResult(stored, {
          national,
          changed: new Set([changed.id]),
          loaded: [changed],
          programs,
          at: new Date('2026-06-15'),
        })
        const expected = whole([...others, changed])
        expect((patched ?? stored).portfolio).toEqual(expected.portfolio)
      }),
    )
  })

  test('is null when nothing that counts has changed', () => {
    fc.assert(
      fc.property(anyOffers, (offers) => {
        const change = {
          national,
          changed: new Set(ids),
          loaded: offers,
          programs,
          at: new Date('2026-06-15'),
        }
        expect(patchResult(whole(offers), change)).toBeNull()
      }),
    )
  })
})
