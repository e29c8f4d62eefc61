import type { Client, InStatement, ResultSet, Transaction } from '@libsql/client'
import { type Connection, openConnection, type Row } from './connection.ts'
import { isBusy, lockFile } from './lock-file.ts'
import { oneWriter } from './one-writer.ts'
import { readStatement } from './read-statement.ts'
import { resultSetOf } from './result-set.ts'
import { syncingLog } from './sync-log.ts'
import { takeBreath } from './take-breath.ts'
import { transactionOn } from './transaction-on.ts'
import { writingBack } from './write-back.ts'

export type Ask = (sql: string, parameters: readonly unknown[]) => Promise<readonly Row[]>

export type SqliteFile = Readonly<{
  /** Opens the file, and gives what Payload's adapter speaks to. */
  open: () => Client
  /** Reads what is committed. */
  ask: Ask
  /** Reads what the transaction under way sees, of which there is one at a time. */
  askInTransaction: Ask
}>

/**
 * A SQLite file as Payload's adapter wants it, on two connections for as long as the process runs:
 * one that reads, and one that writes, for one transaction after another. `@libsql/client` opens a
 * connection for every transaction and leaves it to the garbage collector, which does not see how
 * much it holds (docs/decisions/0035). A third writes the log back, behind them (0040).
 *
 * Who writes waits for other writers without stopping the process. SQLite's own `busy_timeout`
 * cannot do that: libsql's calls are synchronous, so it would hold up the very transaction it waits for.
 *
 * @param patience milliseconds until whoever waits is told `SQLITE_BUSY`
 */
export function sqliteFile(file: string, patience = 5000): SqliteFile {
  const reading = openConnection(file)
  const writing = openConnection(file, settingsOfWriter)
  const writers = oneWriter()
  const syncLog = syncingLog(file)
  const log = writingBack(file, writers)
  let isClosed = false

  async function begin(): Promise<Transaction> {
    const deadline = Date.now() + patience
    await writers.take(patience)
    try {
      await lockFile(writing, deadline)
    } catch (error) {
      writers.release()
      throw error
    }
    return transactionOn(writing, () => {
      writers.release()
      log.count()
    })
  }

  /** Nobody is told that it is committed before the disk has it. */
  async function transaction(): Promise<Transaction> {
    const own = await begin()
    const { commit } = own
    return Object.assign(own, {
      commit: async () => {
        await commit()
        await syncLog()
      },
    })
  }

  /**
   * For what stands alone: it follows from what a transaction has stored, and comes after that in the
   * log. A disk that loses it has lost nothing that it follows from.
   */
  async function inTransaction<Result>(
    work: (own: Transaction) => Promise<Result>,
  ): Promise<Result> {
    const own = await begin()
    try {
      const result = await work(own)
      await own.commit()
      return result
    } finally {
      own.close()
    }
  }

  async function read<Result>(work: (connection: Connection) => Result): Promise<Result> {
    await takeBreath()
    try {
      return work(reading)
    } catch (error) {
      reading.closeIfFailed()
      throw error
    }
  }

  async function execute(statement: InStatement): Promise<ResultSet> {
    const { sql, parameters } = readStatement(statement)
    if (isRead(sql)) {
      try {
        return await read((connection) => resultSetOf(connection.execute(sql, parameters)))
      } catch (error) {
        if (!isBusy(error)) throw error
      }
    }
    return inTransaction((own) => own.execute(statement))
  }

  const batch = (statements: InStatement[]) => inTransaction((own) => own.batch(statements))

  const client: Client = {
    execute,
    transaction,
    batch,
    migrate: batch,
    executeMultiple: (sql) => inTransaction((own) => own.executeMultiple(sql)),
    sync: async () => undefined,
    close: () => {
      isClosed = true
      reading.close()
      writing.close()
      void log.close()
    },
    get closed() {
      return isClosed
    },
    protocol: 'file',
  }

  return {
    open: () => {
      writeAhead(writing, patience)
      return client
    },
    ask: (sql, parameters) => read((connection) => connection.execute(sql, parameters).rows),
    askInTransaction: async (sql, parameters) => {
      await takeBreath()
      return writing.execute(sql, parameters).rows
    },
  }
}

/**
 * Commits do not wait for the disk (syncLog does), nor for the log to be written back into the file
 * (writingBack does that) unless it has grown to 64 MB: the process stands still for that.
 */
const settingsOfWriter = 'PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 16000'

/** Readers do not wait for writers. The file remembers it. */
function writeAhead(connection: Connection, patience: number): void {
  connection.script(
    `PRAGMA busy_timeout = ${patience}; PRAGMA journal_mode = WAL; PRAGMA busy_timeout = 0`,
  )
}

/** What is not known to read waits for its turn to write, in which it can read as well. */
const isRead = (sql: string): boolean => /^\s*(select|pragma|explain)\b/i.test(sql)
