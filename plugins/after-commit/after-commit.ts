import type { Payload, PayloadRequest } from 'payload'

type Transaction = string | number

/**
 * Payload's hooks run inside the transaction, where others cannot see the change yet and it may
 * still be undone. This does the work after the commit and before the operation that made the change
 * is finished, so that nobody is told of a change whose consequences are still missing. The work
 * must not throw: the change is stored, and whoever is told of an error would send it once more.
 */
export function afterCommit<Item>(
  payload: Payload,
  work: (items: readonly Item[]) => Promise<void>,
) {
  const noted = new Map<Transaction, Item[]>()
  const { commitTransaction, rollbackTransaction } = payload.db

  payload.db.commitTransaction = async (given) => {
    const transaction = await given
    const items = noted.get(transaction)
    noted.delete(transaction)
    await commitTransaction.call(payload.db, given)
    if (items) await work(items)
  }

  payload.db.rollbackTransaction = async (given) => {
    noted.delete(await given)
    await rollbackTransaction.call(payload.db, given)
  }

  return async (req: PayloadRequest, item: Item): Promise<void> => {
    const transaction = await req.transactionID
    // Without transactions (a single MongoDB server) the change is already visible to all.
    if (transaction === undefined || transaction === null) return work([item])
    noted.set(transaction, [...(noted.get(transaction) ?? []), item])
  }
}
