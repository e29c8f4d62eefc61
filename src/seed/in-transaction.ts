import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'

/** Tells hooks that the first content is being written, so that they may leave costly work for later. */
export const seedingContext = { seeding: true } as const

/**
 * Runs the work in one transaction: either all it writes is stored, or nothing. Every call inside
 * must be given the request, which carries the transaction.
 */
export async function inTransaction<T>(
  payload: Payload,
  work: (req: PayloadRequest) => Promise<T>,
): Promise<T> {
  const req = await createLocalReq({ context: { ...seedingContext } }, payload)
  const owns = await initTransaction(req)
  try {
    const result = await work(req)
    if (owns) await commitTransaction(req)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
