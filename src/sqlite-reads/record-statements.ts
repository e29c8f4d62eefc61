import type { Drizzle, Executed, Selected, SqliteAdapter, Statement } from './drizzle.ts'

export type Recorded = {
  /** Statements of one table: what finds the ids when others are joined, and what counts. */
  plain: Statement[]
  /** The statement that reads whole documents, and what each value of its rows is. */
  documents: (Statement & { selection: readonly Selected[] }) | null
}

/**
 * Lets Payload's own code build its statements without asking the database anything: it is handed
 * an adapter whose every statement is written down and answered with `row`.
 */
export async function recordStatements(
  adapter: SqliteAdapter,
  row: Readonly<Record<string, unknown>>,
  ask: (adapter: SqliteAdapter) => Promise<unknown>,
): Promise<Recorded> {
  const recorded: Recorded = { plain: [], documents: null }
  const view: SqliteAdapter = Object.create(adapter, {
    drizzle: { value: recordingDrizzle(adapter.drizzle, recorded, row) },
  })
  await ask(view)
  return recorded
}

function recordingDrizzle(
  drizzle: Drizzle,
  recorded: Recorded,
  row: Readonly<Record<string, unknown>>,
): Drizzle {
  const answer = async () => [row]
  const executed: Executed = { all: answer, values: answer, get: answer, execute: answer }
  const session: Drizzle['session'] = Object.create(drizzle.session, {
    prepareQuery: {
      value: ({ sql, params }: Statement) => {
        recorded.plain.push({ sql, params })
        return executed
      },
    },
  })
  const query = new Proxy(drizzle.query, {
    get: (tables, table) => ({
      findMany: async (config: unknown) => {
        const found = Reflect.get(tables, table)?.findMany(config)
        if (!found) throw new Error(`sqlite-reads: no table ${String(table)}.`)
        const { query: built, builtQuery } = found._toSQL()
        recorded.documents = { ...builtQuery, selection: built.selection }
        return []
      },
    }),
  })
  return Object.create(drizzle, { session: { value: session }, query: { value: query } })
}
