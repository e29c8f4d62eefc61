import Database from 'libsql'
import { LRUCache } from 'lru-cache'
import { bindable } from './bindable.ts'

export type Row = readonly unknown[]

/** What a statement gave. Those that give no rows have no columns. */
export type Answer = Readonly<{
  columns: readonly string[]
  rows: readonly Row[]
  changes: number
  lastRow: number | bigint | undefined
}>

export type Connection = Readonly<{
  /** Synchronous, as all of libsql is. */
  execute: (sql: string, parameters: readonly unknown[]) => Answer
  /** Runs statements whose answers nobody needs. One that fails leaves nothing open. */
  script: (sql: string) => void
  isInTransaction: () => boolean
  /** Lets go of the file. What comes later opens it anew. */
  close: () => void
  /** The same where a statement has failed, because that may stay open and hinder every later commit. */
  closeIfFailed: () => void
}>

type Prepared = Readonly<{ statement: Database.Statement; columns: readonly string[] | null }>

/** Statements kept: as many as there are questions in use, with room. */
const statements = 500

/**
 * A connection to a SQLite file that keeps its statements prepared. To open one and to read the
 * schema takes longer than most statements, and every one that is open keeps some megabytes, so it
 * is used for as long as nothing has failed on it. A statement is read to its end before the next,
 * so that none holds an old state of the file.
 *
 * @param settings a script that SQLite forgets with every connection
 */
export function openConnection(file: string, settings?: string): Connection {
  let database: Database.Database | null = null
  let hasFailed = false
  const kept = new LRUCache<string, Prepared>({ max: statements })
  const askedOnce = new LRUCache<string, true>({ max: statements })

  function open(): Database.Database {
    if (database) return database
    database = new Database(file)
    if (settings) database.exec(settings)
    return database
  }

  function close(): void {
    kept.clear()
    database?.close()
    database = null
    hasFailed = false
  }

  /** Some texts are made up anew each time, and not worth keeping. */
  function prepare(sql: string): Prepared {
    const known = kept.get(sql)
    if (known) return known
    const statement = open().prepare(sql)
    const columns = statement.reader
      ? statement
          .raw(true)
          .columns()
          .map(({ name }) => name)
      : null
    const prepared = { statement, columns }
    if (askedOnce.has(sql)) kept.set(sql, prepared)
    else askedOnce.set(sql, true)
    return prepared
  }

  function execute(sql: string, parameters: readonly unknown[]): Answer {
    try {
      const { statement, columns } = prepare(sql)
      const values = parameters.map(bindable)
      if (columns) {
        const rows = statement.all(values) as Row[]
        return { columns, rows, changes: 0, lastRow: undefined }
      }
      const { changes, lastInsertRowid } = statement.run(values)
      return { columns: [], rows: [], changes, lastRow: lastInsertRowid }
    } catch (error) {
      hasFailed = true
      throw error
    }
  }

  return {
    execute,
    script: (sql) => void open().exec(sql),
    isInTransaction: () => database?.inTransaction === true,
    close,
    closeIfFailed: () => {
      if (hasFailed) close()
    },
  }
}
