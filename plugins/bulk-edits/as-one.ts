import {
  APIError,
  commitTransaction,
  initTransaction,
  killTransaction,
  type PayloadRequest,
} from 'payload'
import { noTransactions, refused } from './refusals.ts'

type Mode = Readonly<{
  /** Whether what is written stays. A trial writes the same, with every check, and is undone. */
  stores: boolean
  isWriteConflict: (error: unknown) => boolean
}>

const mostAttempts = 3

/**
 * Does the work in a transaction of its own, again when it lost against another.
 *
 * @throws APIError 501 where the database has no transactions, since a trial would be stored there
 */
export async function asOne<T>(
  req: PayloadRequest,
  { stores, isWriteConflict }: Mode,
  work: () => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const owns = await initTransaction(req)
      if (!owns) throw refused(req, noTransactions, 'collection', 501)
      const result = await work()
      await (stores ? commitTransaction(req) : killTransaction(req))
      return result
    } catch (error) {
      await killTransaction(req)
      // A beginning that failed is left there as a promise, which nobody could begin after.
      delete req.transactionID
      if (attempt === mostAttempts || !isWriteConflict(error)) throw error
    }
  }
}

/** Whether the error is about the database, and so about every document. */
export const isForAll = (error: unknown): boolean =>
  error instanceof APIError && error.status === 501
