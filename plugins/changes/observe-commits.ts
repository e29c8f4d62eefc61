import type { Payload } from 'payload'
import type { Change } from './change.ts'
import type { Note } from './observe-writes.ts'

type Work = Readonly<{
  /** Runs inside the transaction, just before it is committed. */
  beforeCommit: (changes: readonly Change[], transaction: string | number) => Promise<void>
  /** Runs right after the commit; it must not fail. */
  afterCommit: (changes: readonly Change[]) => void
  /** Runs right after a write that no transaction holds. */
  withoutTransaction: (changes: readonly Change[]) => Promise<void>
}>

/** Gathers what each transaction changes until it ends. What is taken back is forgotten. */
export function observeCommits({ db }: Payload, work: Work): Note {
  const { commitTransaction } = db
  // By the session and not by its id: one that ends in any other way leaves nothing behind.
  const gathered = new WeakMap<object, Change[]>()

  db.commitTransaction = async (given) => {
    const transaction = await given
    const session = db.sessions?.[transaction]
    const changes = session && gathered.get(session)
    if (!changes) return commitTransaction.call(db, given)
    try {
      await work.beforeCommit(changes, transaction)
      await commitTransaction.call(db, given)
    } finally {
      // A commit that fails may have been made all the same, when only its answer was lost.
      work.afterCommit(changes)
    }
  }

  return async (req, changes) => {
    if (changes.length === 0) return
    const transaction = await req?.transactionID
    // Looked up after the write: adapters write past a transaction that has already ended.
    const session = transaction ? db.sessions?.[transaction] : undefined
    if (!session) return work.withoutTransaction(changes)
    gathered.set(session, [...(gathered.get(session) ?? []), ...changes])
  }
}
