import type { Payload } from 'payload'
import { RESULTS } from '../results/index.ts'

/** The numbers of the municipalities that have a result, always in the same order. */
export async function listNumbers(payload: Payload): Promise<string[]> {
  const { docs } = await payload.db.find<{ number: unknown }>({
    collection: RESULTS,
    select: { number: true },
    sort: 'number',
    pagination: false,
  })
  return docs.map(({ number }) => String(number))
}
