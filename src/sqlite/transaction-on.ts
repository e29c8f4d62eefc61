import type { InStatement, ResultSet, Transaction } from '@libsql/client'
import type { Connection } from './connection.ts'
import { readStatement } from './read-statement.ts'
import { resultSetOf } from './result-set.ts'
import { takeBreath } from './take-breath.ts'

/**
 * The transaction that has begun on a connection. It ends once, with a commit or without one; then
 * the connection is whole again, and whoever comes later by this transaction is refused, because the
 * connection is another's by then.
 */
export function transactionOn(connection: Connection, onEnd: () => void): Transaction {
  let hasEnded = false

  function end(): void {
    if (hasEnded) return
    hasEnded = true
    try {
      if (connection.isInTransaction()) connection.script('ROLLBACK')
      connection.closeIfFailed()
    } catch {
      connection.close()
    } finally {
      onEnd()
    }
  }

  /** SQLite takes some transactions back by itself, such as when the disk is full. */
  function refuseIfOver(): void {
    if (!hasEnded && connection.isInTransaction()) return
    throw Object.assign(new Error('The transaction is over'), { code: 'TRANSACTION_CLOSED' })
  }

  async function execute(statement: InStatement): Promise<ResultSet> {
    await takeBreath()
    refuseIfOver()
    const { sql, parameters } = readStatement(statement)
    return resultSetOf(connection.execute(sql, parameters))
  }

  return {
    execute,
    batch: async (statements) => {
      const answers: ResultSet[] = []
      for (const statement of statements) answers.push(await execute(statement))
      return answers
    },
    executeMultiple: async (sql) => {
      refuseIfOver()
      connection.script(sql)
    },
    commit: async () => {
      refuseIfOver()
      try {
        connection.script('COMMIT')
      } finally {
        end()
      }
    },
    rollback: async () => end(),
    close: end,
    get closed() {
      return hasEnded || !connection.isInTransaction()
    },
  }
}
