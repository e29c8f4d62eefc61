import type { Payload, PayloadRequest } from 'payload'

type Transaction = string | number
type Work = () => void

const waiting = new WeakMap<Payload, Map<Transaction, Work[]>>()

/**
 * Does the work when what the request has written is stored, and never when it is undone: mail cannot
 * be called back. Nobody waits for the work, so it must deal with its own errors.
 */
export async function afterCommit(req: PayloadRequest, work: Work): Promise<void> {
  const transaction = await req.transactionID
  // Without transactions (a single MongoDB server) it is stored already.
  if (transaction === undefined || transaction === null) return work()
  const works = worksOf(req.payload)
  works.set(transaction, [...(works.get(transaction) ?? []), work])
}

function worksOf(payload: Payload): Map<Transaction, Work[]> {
  const known = waiting.get(payload)
  if (known) return known
  const works = new Map<Transaction, Work[]>()
  const { commitTransaction, rollbackTransaction } = payload.db

  payload.db.commitTransaction = async (given) => {
    const transaction = await given
    const due = works.get(transaction) ?? []
    works.delete(transaction)
    await commitTransaction.call(payload.db, given)
    for (const work of due) work()
  }

  payload.db.rollbackTransaction = async (given) => {
    works.delete(await given)
    await rollbackTransaction.call(payload.db, given)
  }

  waiting.set(payload, works)
  return works
}
