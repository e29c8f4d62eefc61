import Database from 'libsql'
import { LRUCache } from 'lru-cache'

export type Row = readonly unknown[]

/** Asks one statement of the file; synchronous, as all of libsql is. */
export type Ask = (sql: string, parameters: readonly unknown[]) => Row[]

/** Statements kept: as many as there are questions in use, with room. */
const statements = 500

/**
 * A connection for reads outside transactions, which keeps its statements prepared. It sees what is
 * committed: every statement is read to its end before the next, so that none holds an old state of
 * the file. A connection that has failed is not used again (src/patient-client.ts says why).
 */
export function openReadOnlyConnection(file: string): { ask: Ask; close: () => void } {
  let open: { database: Database.Database; prepared: LRUCache<string, Database.Statement> } | null =
    null

  function connect() {
    const database = new Database(file)
    return { database, prepared: new LRUCache<string, Database.Statement>({ max: statements }) }
  }

  function close(): void {
    open?.database.close()
    open = null
  }

  return {
    ask: (sql, parameters) => {
      open ??= connect()
      try {
        const statement = open.prepared.get(sql) ?? open.database.prepare(sql).raw(true)
        open.prepared.set(sql, statement)
        return statement.all(parameters) as Row[]
      } catch (error) {
        close()
        throw error
      }
    },
    close,
  }
}
