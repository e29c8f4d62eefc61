import type { Payload } from 'payload'
import type { Change } from './change.ts'
import type { Note } from './observe-writes.ts'

type Transaction = string | number

/** Writes down, in the transaction, what it changes. */
type WriteDown = (changes: readonly Change[], transaction: Transaction) => Promise<void>

type Work = Readonly<{
  /** Runs when a transaction is known to change something; what it returns runs just before the commit. */
  begin: () => WriteDown
  /** Runs right after the commit; it must not fail. */
  afterCommit: (changes: readonly Change[]) => void
  /** Runs right after a write that no transaction holds; it must not fail. */
  withoutTransaction: (changes: readonly Change[]) => void
}>

/** Gathers what each transaction changes until it ends. What is taken back is forgotten. */
export function observeCommits({ db }: Payload, work: Work): Note {
  const { commitTransaction } = db
  // By the session and not by its id: one that ends in any other way leaves nothing behind.
  const gathered = new WeakMap<object, Readonly<{ changes: Change[]; writeDown: WriteDown }>>()

  db.commitTransaction = async (given) => {
    const transaction = await given
    const session = db.sessions?.[transaction]
    const found = session && gathered.get(session)
    if (!found) return commitTransaction.call(db, given)
    try {
      await found.writeDown(found.changes, transaction)
      await commitTransaction.call(db, given)
    } finally {
      // A commit that fails may have been made all the same, when only its answer was lost.
      work.afterCommit(found.changes)
    }
  }

  return async (req, changes) => {
    if (changes.length === 0) return
    const transaction = await req?.transactionID
    // Looked up after the write: adapters write past a transaction that has already ended.
    const session = transaction ? db.sessions?.[transaction] : undefined
    if (!session) return work.withoutTransaction(changes)
    const found = gathered.get(session) ?? { changes: [], writeDown: work.begin() }
    gathered.set(session, found)
    found.changes.push(...changes)
  }
}
