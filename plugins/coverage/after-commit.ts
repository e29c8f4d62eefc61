import type { Payload, PayloadRequest } from 'payload'

type Transaction = string | number
type Work<Item> = (items: ReadonlySet<Item>) => Promise<void>

export type AfterCommit<Item> = {
  /** Has the work done for this item once the request's transaction is committed, before its caller is answered. */
  note: (req: PayloadRequest, items: Iterable<Item>) => Promise<void>
}

/**
 * Payload's hooks run inside the transaction, where others cannot see the change yet and it may
 * still be undone. This waits for the commit. The operation that made the change is not finished
 * before the work is, so nobody is told of a change whose consequences are still missing.
 */
export function afterCommit<Item>(payload: Payload, work: Work<Item>): AfterCommit<Item> {
  const noted = new Map<Transaction, Set<Item>>()
  const { commitTransaction, rollbackTransaction } = payload.db

  payload.db.commitTransaction = async (given) => {
    const transaction = await given
    await commitTransaction.call(payload.db, given)
    const items = noted.get(transaction)
    noted.delete(transaction)
    if (items) await work(items)
  }

  payload.db.rollbackTransaction = async (given) => {
    noted.delete(await given)
    await rollbackTransaction.call(payload.db, given)
  }

  return {
    note: async (req, items) => {
      const transaction = await req.transactionID
      // Without transactions (a single MongoDB server) the change is already visible to all.
      if (transaction === undefined || transaction === null) return work(new Set(items))
      const kept = noted.get(transaction) ?? new Set()
      for (const item of items) kept.add(item)
      noted.set(transaction, kept)
    },
  }
}
