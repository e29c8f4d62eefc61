import type { Payload } from 'payload'
import { norwegianDay } from '../norwegian-day.ts'
import { RESULTS, readStored, type StoredResult } from '../results/index.ts'
import { hasSameContent } from './has-same-content.ts'
import { snapshotOf } from './snapshot.ts'
import { findOutlineAt, findSnapshot, renewRevision, storeSnapshot } from './stored-snapshots.ts'

/** How many whole results are held at a time. */
const batch = 10

/** Later than any snapshot. */
const whenever = '9999-12-31'

/**
 * Takes a snapshot of every municipality whose result has changed since its newest one. What is left
 * to do follows from what is stored, so that it can be stopped anywhere and begun again, and two
 * processes at once do no harm: whoever is too late leaves it for the next time.
 */
export function takingSnapshots(payload: Payload, clock: () => Date): () => Promise<void> {
  /** The revision of each municipality's result that this process knows to be in its history. */
  const kept = new Map<string, string>()

  async function take(result: StoredResult): Promise<void> {
    const isKept = await takeSnapshot(payload, result, norwegianDay(clock()))
    if (isKept && result.revision !== null) kept.set(result.number, result.revision)
  }

  return async () => {
    const changed = (await listRevisions(payload)).filter(
      ({ number, revision }) => revision === null || kept.get(number) !== revision,
    )
    const failures: unknown[] = []
    for (let from = 0; from < changed.length; from += batch) {
      const some = changed.slice(from, from + batch).map(({ number }) => number)
      for (const result of await listResults(payload, some)) {
        await take(result).catch((error: unknown) => failures.push(error))
      }
    }
    if (failures.length > 0) throw new AggregateError(failures, 'coverage: not all snapshots taken')
  }
}

/** @returns whether the result's content is in the history; false when somebody else was first */
async function takeSnapshot(
  payload: Payload,
  result: StoredResult,
  today: string,
): Promise<boolean> {
  const { number, revision } = result
  const newest = await findOutlineAt(payload, { number, date: whenever })
  // A municipality that never listed an offer has nothing to tell.
  if (newest === null && result.portfolio.offers.length === 0) return true
  if (newest && revision !== null && newest.revision === revision) return true
  const snapshot = newest && (await findSnapshot(payload, newest.key))
  if (newest && snapshot && hasSameContent(snapshot, result)) {
    return renewRevision(payload, newest, revision)
  }
  const date = dayOf(result, { notBefore: newest?.date ?? '', today })
  const over = newest?.date === date ? newest.revision : undefined
  return storeSnapshot(payload, snapshotOf(result, date), over)
}

/**
 * The day at whose end the result stood: that of its computation, for nothing has changed it since. So
 * what happens between the last run of a day and midnight is not told of the day after.
 */
function dayOf(
  { computedAt }: StoredResult,
  { notBefore, today }: Readonly<{ notBefore: string; today: string }>,
): string {
  const computed = norwegianDay(new Date(computedAt))
  const day = computed < notBefore ? notBefore : computed
  return day > today ? today : day
}

async function listRevisions(
  payload: Payload,
): Promise<Readonly<{ number: string; revision: string | null }>[]> {
  const { docs } = await payload.db.find<Record<string, unknown>>({
    collection: RESULTS,
    select: { number: true, revision: true },
    sort: 'number',
    pagination: false,
  })
  return docs.map(({ number, revision }) => ({
    number: String(number),
    revision: typeof revision === 'string' ? revision : null,
  }))
}

async function listResults(payload: Payload, numbers: string[]): Promise<StoredResult[]> {
  const { docs } = await payload.db.find<Record<string, unknown>>({
    collection: RESULTS,
    where: { number: { in: numbers } },
    sort: 'number',
    pagination: false,
  })
  return docs.flatMap((doc) => readStored(doc) ?? [])
}
