import { createRequire } from 'node:module'
import type { Plan, Questions } from './plan.ts'

type Question = readonly [collection: string, filter: object, sort?: Record<string, 1 | -1>]

const mongoose = createRequire(import.meta.url)('mongoose')
const id = new mongoose.Types.ObjectId()

/** As src/mongo-reads asks them. */
const questions: Record<string, Question> = {
  'a programme by id': ['programs', { _id: id, _status: 'published' }],
  'a programme by slug': ['programs', { slug: 'x', _status: 'published' }],
  'an article by slug': ['articles', { slug: 'x' }],
  'the articles under one': ['articles', { parent: id }],
  'an institution by slug': ['institutions', { slug: 'x' }],
  'an offer by slug': ['offers', { slug: 'x' }],
  'a municipality by number': ['municipalities', { number: '0301' }],
  'the municipalities of a county': ['municipalities', { countyNumber: '03' }],
  'published programmes, newest first': [
    'programs',
    { _status: 'published', deletedAt: null },
    { createdAt: -1 },
  ],
  'the programmes of an institution': ['programs', { responsible: { $in: [id] } }],
  'levels that a programme relates to': ['levels', { _id: { $in: [id] } }],
  'the offers of a municipality': ['offers', { municipality: id }],
  'the offers with a programme': ['offers', { program: id }],
  'the needs of a municipality': ['needs', { municipality: id }],
  'the plans of a municipality': ['plans', { municipality: id }],
  'the coverage of a municipality': ['coverage-results', { municipality: id }],
  'the latest version of a programme': ['_programs_versions', { parent: id, latest: true }],
  'the versions of an offer': ['_offers_versions', { parent: id }, { updatedAt: 1 }],
  'the sessions of an account': ['sessions', { user: id }],
  'an account by address': ['users', { email: 'x' }],
  'what happened to a document': [
    'audit-logs',
    { subject: 'x', documentId: 'x' },
    { sequence: -1 },
  ],
}

export function onMongodb(uri: string): Questions {
  const opening = mongoose.createConnection(uri).asPromise()
  async function explain([collection, filter, sort]: Question): Promise<Plan> {
    const asked = (await opening).collection(collection)
    const { queryPlanner } = await asked.find(filter, { sort, limit: 10 }).explain()
    const plan = planIn(queryPlanner.winningPlan, '_id' in filter)
    const isTiny = (await asked.estimatedDocumentCount()) < tiny
    return plan.scans.length > 0 && isTiny ? planOfMany(await asked.indexes(), filter) : plan
  }
  return {
    names: Object.keys(questions),
    // Mongoose makes the indexes of a new database while the server serves already.
    planOf: (name) => until(Date.now() + 60_000, () => explain(questions[name] ?? ['', {}])),
    planWithoutIndex: () => explain(['programs', { dose: 'x' }]),
    close: async () => (await opening).close(),
  }
}

async function until(end: number, explain: () => Promise<Plan>): Promise<Plan> {
  const plan = await explain()
  if (plan.scans.length === 0 || Date.now() > end) return plan
  await new Promise((resolve) => setTimeout(resolve, 100))
  return until(end, explain)
}

/** So few documents DocumentDB reads whole, whatever indexes they have. */
const tiny = 100

/** What would help if there were many. */
function planOfMany(indexes: readonly Readonly<{ key: object }>[], filter: object): Plan {
  const first = indexes.map(({ key }) => Object.keys(key)[0] ?? '')
  const helping = first.filter((name) => name in filter)
  return { indexes: helping, scans: helping.length > 0 ? [] : ['everything'] }
}

/**
 * MongoDB tells of the stages it goes through, one inside the other. DocumentDB tells of PostgreSQL's
 * nodes, and of every index that would have helped. It goes through all documents by their ids, so that these count only where they are asked for.
 */
function planIn(plan: unknown, isById: boolean): Plan {
  const steps = stepsIn(plan)
  const names = steps.map(({ indexName, 'Index Name': name }) => indexName ?? name)
  const indexes = names.filter((name) => typeof name === 'string' && (isById || name !== '_id_'))
  const stages = steps.map(({ stage }) => String(stage))
  const byIdAlone = stages.filter((stage) => /^(?:EXPRESS_\w+|IDHACK)$/.test(stage))
  const found = [...indexes.map(String), ...byIdAlone]
  const scans = stages.filter((stage) => stage === 'COLLSCAN')
  return { indexes: found, scans: found.length > 0 ? scans : ['everything'] }
}

type Step = Readonly<{ stage?: unknown; indexName?: unknown; 'Index Name'?: unknown }>

function stepsIn(plan: unknown): Step[] {
  if (typeof plan !== 'object' || plan === null) return []
  return [plan, ...Object.values(plan).flatMap(stepsIn)]
}
