import { setTimeout as wait } from 'node:timers/promises'
import type { Payload, PayloadRequest } from 'payload'

type Transaction = string | number
type Work<Item> = (items: ReadonlySet<Item>) => Promise<void>

export type AfterCommit<Item> = {
  /** Has the work done for this item once the request's transaction is committed, before its caller is answered. */
  note: (req: PayloadRequest, items: Iterable<Item>) => Promise<void>
}

type Waits = {
  /** Before the first attempt and the next ones that the caller waits for, in milliseconds. */
  here: readonly number[]
  /** Before the first attempt in the background, in milliseconds. It doubles each time. */
  behind: number
  /** No wait in the background is longer. */
  longest: number
}

const usual: Waits = { here: [0, 50, 250], behind: 1000, longest: 60_000 }

/**
 * Payload's hooks run inside the transaction, where others cannot see the change yet and it may
 * still be undone. This waits for the commit. The operation that made the change is not finished
 * before the work is, so nobody is told of a change whose consequences are still missing.
 *
 * Work that fails again and again is logged and goes on in the background. It never fails the
 * operation, whose change is stored: whoever is told of an error sends the change once more.
 */
export function afterCommit<Item>(
  payload: Payload,
  work: Work<Item>,
  waits: Waits = usual,
): AfterCommit<Item> {
  const noted = new Map<Transaction, Set<Item>>()
  const { commitTransaction, rollbackTransaction } = payload.db
  const carryOut = persistently(payload, work, waits)

  payload.db.commitTransaction = async (given) => {
    const transaction = await given
    const items = noted.get(transaction)
    noted.delete(transaction)
    await commitTransaction.call(payload.db, given)
    if (items) await carryOut(items)
  }

  payload.db.rollbackTransaction = async (given) => {
    noted.delete(await given)
    await rollbackTransaction.call(payload.db, given)
  }

  return {
    note: async (req, items) => {
      const transaction = await req.transactionID
      // Without transactions (a single MongoDB server) the change is already visible to all.
      if (transaction === undefined || transaction === null) return carryOut(new Set(items))
      const kept = noted.get(transaction) ?? new Set()
      for (const item of items) kept.add(item)
      noted.set(transaction, kept)
    },
  }
}

/** The work with patience: some attempts at once, then as many as it takes in the background. Never throws. */
function persistently<Item>(payload: Payload, work: Work<Item>, waits: Waits): Work<Item> {
  const owed = new Set<Item>()
  let isScheduled = false

  async function attempt(items: ReadonlySet<Item>): Promise<unknown> {
    let failure: unknown = null
    for (const pause of waits.here) {
      if (pause > 0) await wait(pause)
      failure = await failureOf(() => work(items))
      if (failure === null) return null
    }
    return failure
  }

  function owe(items: ReadonlySet<Item>, pause: number): void {
    for (const item of items) owed.add(item)
    if (isScheduled) return
    isScheduled = true
    setTimeout(() => payOff(pause), pause).unref()
  }

  async function payOff(pause: number): Promise<void> {
    const items = new Set(owed)
    owed.clear()
    isScheduled = false
    const err = await failureOf(() => work(items))
    if (err === null) return payload.logger.info({ items: [...items] }, 'coverage: caught up')
    payload.logger.error({ err, items: [...items] }, 'coverage: still not computed, trying again')
    owe(items, Math.min(pause * 2, waits.longest))
  }

  return async (items) => {
    const err = await attempt(items)
    if (err === null) return
    payload.logger.error({ err, items: [...items] }, 'coverage: not computed after a commit')
    owe(items, waits.behind)
  }
}

async function failureOf(work: () => Promise<void>): Promise<unknown> {
  try {
    await work()
    return null
  } catch (error) {
    return error ?? new Error('coverage: failed without a reason')
  }
}
