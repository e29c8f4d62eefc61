import type { Payload } from 'payload'
import { norwegianDay } from '../norwegian-day.ts'
import { listNumbers } from './list-numbers.ts'
import { SNAPSHOTS } from './snapshots-collection.ts'
import { findSnapshotAt, storeSnapshot } from './stored-snapshots.ts'

/**
 * Gives every municipality with offers a snapshot of the last day of the year, whether anything
 * changed or not: what stood then, so that it can be made up for by a server that was not running.
 */
export function closingYears(payload: Payload, clock: () => Date): () => Promise<void> {
  let closed = ''

  return async () => {
    const today = norwegianDay(clock())
    const date = lastDayOfYear(today)
    if (closed === date) return
    for (const number of await listOpen(payload, date)) await closeYear(payload, { number, date })
    // On the day itself municipalities may still come.
    if (date < today) closed = date
  }
}

/** The newest 31 December that is not after a day. */
export function lastDayOfYear(today: string): string {
  if (today.endsWith('-12-31')) return today
  return `${Number(today.slice(0, 4)) - 1}-12-31`
}

async function closeYear(
  payload: Payload,
  { number, date }: Readonly<{ number: string; date: string }>,
): Promise<void> {
  const standing = await findSnapshotAt(payload, { number, date })
  if (standing === null || standing.portfolio.offers.length === 0) return
  await storeSnapshot(payload, { ...standing, date }, undefined)
}

/** Municipalities without a snapshot of that day. */
async function listOpen(payload: Payload, date: string): Promise<string[]> {
  const { docs } = await payload.db.find<{ number: unknown }>({
    collection: SNAPSHOTS,
    where: { date: { equals: date } },
    select: { number: true },
    pagination: false,
  })
  const done = new Set(docs.map(({ number }) => String(number)))
  return (await listNumbers(payload)).filter((number) => !done.has(number))
}
