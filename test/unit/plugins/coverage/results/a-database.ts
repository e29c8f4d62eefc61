import type { Payload } from 'payload'
import { describeMethod } from '../../../../../plugins/coverage/methods/index.ts'
import type { CoveragePluginOptions } from '../../../../../plugins/coverage/options.ts'
import type { NationalDocuments } from '../../../../../plugins/coverage/portfolio/index.ts'
import { keepRecent } from '../../../../../plugins/coverage/results/keep-recent.ts'
import type { RefreshContext } from '../../../../../plugins/coverage/results/refresh-context.ts'

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

/** A database of one municipality with one offer, whose rows can be changed under a reader. */
export function aDatabase() {
  const stored: Stored = { seats: 10, result: null, isGone: false }
  const rows: Record<string, () => unknown[]> = {
    municipalities: () => (stored.isGone ? [] : [{ id: 'm1', number: '9901' }]),
    offers: () => [offerWith(stored.seats)],
    needs: () => [],
  }
  const find = async ({ collection }: { collection: string }) => ({ docs: rows[collection]?.() })
  const payload = {
    config: {},
    find,
    db: {
      find,
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
      deleteMany: async () => {
        stored.result = null
      },
    },
  }
  return { stored, payload }
}

type Stored = { seats: number; result: Record<string, unknown> | null; isGone: boolean }

type UpdateOne = Readonly<{
  where: { and: readonly [unknown, { revision: { equals: string } }] }
  data: Record<string, unknown>
}>

/** What a process works with, which may be stopped when it has read what it needs and not stored yet. */
export function aContext(
  { payload }: ReturnType<typeof aDatabase>,
  beforeStoring = async () => {},
): RefreshContext {
  const national = { documents, method: describeMethod(documents), version: 'v', hash: 'h' }
  const find = async (question: { collection: string }) => {
    const found = await payload.find(question)
    if (question.collection === 'offers') await beforeStoring()
    return found
  }
  const collections = { municipalities: 'municipalities', offers: 'offers', needs: 'needs' }
  return {
    payload: { ...payload, find, db: { ...payload.db, find } } as unknown as Payload,
    options: { collections } as unknown as CoveragePluginOptions,
    clock: () => today,
    national: { latest: async () => national, like: async () => national },
    rememberMethod: async () => {},
    recent: keepRecent(),
  }
}
