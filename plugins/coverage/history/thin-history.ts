import type { Payload } from 'payload'
import { norwegianDay } from '../norwegian-day.ts'
import { daysBefore } from './days-before.ts'
import { listNumbers } from './list-numbers.ts'
import { listSurplus } from './list-surplus.ts'
import { deleteSnapshots, keyOf, listOutlines } from './stored-snapshots.ts'

/** For so many days every snapshot is kept: a year and the month to compare it with. */
const daysKept = 400

/** How many snapshots are deleted in one statement. */
const batch = 100

/** Once a day leaves only the last snapshot of each month of what is older than `daysKept`. */
export function thinningHistory(payload: Payload, clock: () => Date): () => Promise<void> {
  let thinned = ''

  return async () => {
    const today = norwegianDay(clock())
    if (thinned === today) return
    const keptFrom = daysBefore(today, daysKept)
    for (const number of await listNumbers(payload)) await thin(payload, { number, keptFrom })
    thinned = today
  }
}

async function thin(
  payload: Payload,
  { number, keptFrom }: Readonly<{ number: string; keptFrom: string }>,
): Promise<void> {
  const days = (await listOutlines(payload, number)).map(({ date }) => date)
  const surplus = listSurplus(days, keptFrom).map((date) => keyOf({ number, date }))
  for (let from = 0; from < surplus.length; from += batch) {
    await deleteSnapshots(payload, surplus.slice(from, from + batch))
  }
}
