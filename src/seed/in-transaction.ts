import type { Payload, PayloadRequest } from 'payload'
import { inOwnTransaction } from '../../plugins/transactions/index.ts'

/** Tells hooks that the first content is being written, so that they may leave costly work for later. */
export const seedingContext = { seeding: true } as const

/** Runs the work in one transaction: either all it writes is stored, or nothing. */
export const inTransaction = <T>(
  payload: Payload,
  work: (req: PayloadRequest) => Promise<T>,
): Promise<T> => inOwnTransaction(payload, work, { ...seedingContext })
