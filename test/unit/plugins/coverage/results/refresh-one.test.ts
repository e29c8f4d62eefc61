import { describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { methodVersion } from '../../../../../plugins/coverage/methods/index.ts'
import type { CoveragePluginOptions } from '../../../../../plugins/coverage/options.ts'
import type { NationalDocuments } from '../../../../../plugins/coverage/portfolio/index.ts'
import { keepRecent } from '../../../../../plugins/coverage/results/keep-recent.ts'
import { type Extent, refreshOne } from '../../../../../plugins/coverage/results/refresh-one.ts'

const unsaid = { source: null, year: null }
const documents: NationalDocuments = {
  taxonomies: { levels: new Map(), ageGroups: new Map(), themes: new Map(), arenas: new Map() },
  settings: {
    evidenceFactors: { '0': 0, '1': 0.35, '2': 0.5, '3': 0.75, '4': 0.9, '5': 1, unknown: 0.5 },
    levelWeights: { universal: 1, selective: 1, indicated: 1 },
    arenaTarget: 2,
    sources: { evidenceFactors: unsaid, levelWeights: unsaid, arenaTarget: unsaid },
  },
  template: [],
}

const today = new Date('2026-06-15')
const offerWith = (seats: number) => ({
  id: 'o1',
  slug: 'o1',
  municipality: 'm1',
  status: 'active',
  seats,
})

/** One municipality with one offer, in a database whose rows can be changed under a reader. */
function aDatabase() {
  const stored: { seats: number; result: Record<string, unknown> | null } = {
    seats: 10,
    result: null,
  }
  const rows: Record<string, () => unknown[]> = {
    municipalities: () => [{ id: 'm1', number: '9901' }],
    offers: () => [offerWith(stored.seats)],
    needs: () => [],
  }
  const payload = {
    find: async ({ collection }: { collection: string }) => ({ docs: rows[collection]?.() }),
    db: {
      findOne: async () => structuredClone(stored.result),
      create: async ({ data }: { data: Record<string, unknown> }) => {
        stored.result = data
      },
      updateOne: async ({ where, data }: UpdateOne) => {
        const [, { revision }] = where.and
        if (stored.result?.revision !== revision.equals) return null
        stored.result = { ...stored.result, ...data }
        return stored.result
      },
    },
  }
  return { stored, payload }
}

type UpdateOne = Readonly<{
  where: { and: readonly [unknown, { revision: { equals: string } }] }
  data: Record<string, unknown>
}>

/** A process of its own, which may be stopped when it has read what it needs and not stored yet. */
function aProcess({ payload }: ReturnType<typeof aDatabase>, beforeStoring = async () => {}) {
  const national = { documents, hash: 'h' }
  const find = async (question: { collection: string }) => {
    const found = await payload.find(question)
    if (question.collection === 'offers') await beforeStoring()
    return found
  }
  const collections = { municipalities: 'municipalities', offers: 'offers', needs: 'needs' }
  const context = {
    payload: { ...payload, find } as unknown as Payload,
    options: { collections } as unknown as CoveragePluginOptions,
    clock: () => today,
    national: { latest: async () => national, like: async () => national },
    rememberMethod: async () => methodVersion({ ...documents, ageGroups: [], template: [] }),
    recent: keepRecent(),
  }
  return (extent: Extent) => refreshOne(context, 'm1', extent)
}

describe('a result', () => {
  test.each([
    ['one offer', new Set(['o1'])],
    ['everything', 'all' as const],
  ])('of %s is not stored over one that was found right meanwhile', async (_, extent) => {
    const database = aDatabase()
    const quick = aProcess(database)
    await quick('all')
    database.stored.seats = 20
    let isFirst = true
    const slow = aProcess(database, async () => {
      if (!isFirst) return
      isFirst = false
      // What the slow one has read is taken back, and the quick one finds nothing to store.
      database.stored.seats = 10
      await quick(extent)
    })
    await slow(extent)
    expect(database.stored.result).toMatchObject({ portfolio: { offers: [{ seats: 10 }] } })
  })
})
