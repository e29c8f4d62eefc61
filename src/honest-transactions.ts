import { randomUUID } from 'node:crypto'
import type { BaseDatabaseAdapter } from 'payload'

type Work = (transaction: unknown) => Promise<void>
type Session = { db: unknown; resolve: () => Promise<void>; reject: () => Promise<void> }

/** The part of Payload's SQLite adapter that this touches. */
export type Sessions = Pick<
  BaseDatabaseAdapter,
  'beginTransaction' | 'commitTransaction' | 'rollbackTransaction'
> & {
  drizzle: { transaction: (work: Work) => Promise<void> }
  sessions: Record<string, Session>
}

/**
 * Payload's own begin and commit hide what the database says: a commit that fails is answered as
 * stored, and a lock that is not given has no code. These pass both on.
 */
export function makeTransactionsHonest(adapter: Sessions): void {
  adapter.beginTransaction = async () => {
    const id = randomUUID()
    adapter.sessions[id] = await openSession(adapter)
    return id
  }

  adapter.commitTransaction = async (given) => {
    await takeSession(adapter, await given)?.resolve()
  }

  adapter.rollbackTransaction = async (given) => {
    await takeSession(adapter, await given)?.reject()
  }
}

/** Drizzle ends a transaction when its work ends, so the work is to wait for a word of ours. */
function openSession({ drizzle }: Sessions): Promise<Session> {
  return new Promise((opened, failed) => {
    const done = drizzle.transaction(
      (db) =>
        new Promise((commit, undo) => {
          opened({
            db,
            resolve: () => {
              commit()
              return done
            },
            reject: async () => {
              undo(rolledBack)
              await done.catch(passOnOthers)
            },
          })
        }),
    )
    done.catch(failed)
  })
}

const rolledBack = new Error('The transaction was rolled back.')

function passOnOthers(error: unknown): void {
  if (error !== rolledBack) throw error
}

/** A session ends once; whoever comes later has nothing left to do. */
function takeSession({ sessions }: Sessions, id: unknown): Session | undefined {
  const session = sessions[String(id)]
  delete sessions[String(id)]
  return session
}
