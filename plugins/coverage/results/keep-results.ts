import type { Payload } from 'payload'
import type { CoveragePluginOptions } from '../options.ts'
import {
  type Id,
  loadMunicipal,
  loadNational,
  type MunicipalDocuments,
} from '../portfolio/index.ts'
import { computeResult, type Result } from './compute-result.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { RESULTS } from './results-collection.ts'

export type ResultKeeper = {
  /**
   * Computes and stores the results of these municipalities from what is committed now.
   *
   * @throws AggregateError when all others are done, naming those that failed
   */
  refresh: (ids: Iterable<Id>) => Promise<void>
  /** The same for every municipality. Returns how many results were written. */
  refreshAll: () => Promise<number>
}

/**
 * Keeps the stored results. One municipality is computed at a time, and never two at once, so that
 * a computation that read earlier cannot overwrite one that read later.
 */
export function keepResults(
  payload: Payload,
  options: CoveragePluginOptions,
  clock: () => Date = () => new Date(),
): ResultKeeper {
  const turns = oneAtATime<Id>()

  async function refreshOne(id: Id): Promise<void> {
    const [national, [municipal]] = await Promise.all([
      loadNational(payload, options),
      loadMunicipal(payload, options, [id]),
    ])
    if (!municipal) return forget(payload, id)
    await store(
      payload,
      municipal,
      computeResult(national, municipal, clock().getFullYear()),
      clock(),
    )
  }

  /** Everything is read once, so it must not be older than what single refreshes have stored: it takes every turn. */
  async function refreshAll(): Promise<number> {
    return turns.alone(async () => {
      const now = clock()
      const [national, municipals] = await Promise.all([
        loadNational(payload, options),
        loadMunicipal(payload, options),
      ])
      const stored = await readStored(payload)
      let written = 0
      await forEach(municipals, idOf, async (municipal) => {
        const result = computeResult(national, municipal, now.getFullYear())
        if (stored.get(idOf(municipal)) === JSON.stringify(comparable(result))) return
        await store(payload, municipal, result, now)
        written += 1
      })
      return written
    })
  }

  return {
    refresh: (ids) =>
      forEach(
        new Set(ids),
        (id) => id,
        (id) => turns.next(id, () => refreshOne(id)),
      ),
    refreshAll,
  }
}

const idOf = ({ municipality }: MunicipalDocuments): Id => municipality.id

/** One that fails does not stop the others; in the end all failures are told at once. */
async function forEach<Item>(
  items: Iterable<Item>,
  keyOf: (item: Item) => Id,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const failures = new Map<Id, unknown>()
  for (const item of items) {
    await work(item).catch((error: unknown) => failures.set(keyOf(item), error))
  }
  if (failures.size === 0) return
  const named = [...failures.keys()].join(', ')
  throw new AggregateError(failures.values(), `coverage: not computed for municipality ${named}`)
}

async function store(
  payload: Payload,
  { municipality }: MunicipalDocuments,
  result: Result,
  at: Date,
): Promise<void> {
  await payload.db.upsert({
    collection: RESULTS,
    where: { municipality: { equals: municipality.id } },
    data: {
      municipality: municipality.id,
      ...result,
      computedAt: at.toISOString(),
      effective: result.now.index?.effective ?? null,
      reach: result.now.index?.reach ?? null,
      breadth: result.now.index?.breadth ?? null,
      withPlansEffective: result.withPlans.index?.effective ?? null,
    },
    returning: false,
  })
}

async function forget(payload: Payload, id: Id): Promise<void> {
  await payload.db.deleteMany({ collection: RESULTS, where: { municipality: { equals: id } } })
}

async function readStored(payload: Payload): Promise<ReadonlyMap<unknown, string>> {
  const { docs } = await payload.db.find<Record<string, unknown>>({
    collection: RESULTS,
    pagination: false,
    limit: 0,
  })
  return new Map(docs.map((doc) => [doc.municipality, JSON.stringify(comparable(doc))]))
}

/** What makes two results the same, in a fixed order. */
const comparable = (result: Readonly<Record<string, unknown>>) => [
  result.number,
  result.year,
  result.method,
  result.now,
  result.withPlans,
]
