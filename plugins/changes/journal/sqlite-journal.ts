import type { Journal, WriteRow } from './journal.ts'

type SQL = ReturnType<typeof import('@payloadcms/db-sqlite').sql>
type Database = Readonly<{
  run: (query: SQL) => Promise<unknown>
  all: <Found>(query: SQL) => Promise<Found[]>
}>

/** The part of Payload's SQLite adapter that this touches. */
type Adapter = Readonly<{
  drizzle: Database
  sessions: Readonly<Record<string, Readonly<{ db: Database }>>>
}>

type Stored = Readonly<{ id: number; origin: string; changes: string }>

/** SQLite lets one write at a time, so the next number is the highest and one, with none left out. */
export async function sqliteJournal({ drizzle, sessions }: Adapter): Promise<Journal> {
  // Here, so that nothing of it is loaded where the other engine is used.
  const { sql } = await import('@payloadcms/db-sqlite')

  const writeRow: WriteRow = async ({ origin, changes }, transaction) => {
    const { db } = sessions[String(transaction)] ?? { db: drizzle }
    await db.run(
      sql`INSERT INTO change_journal (id, origin, changes) VALUES (
        coalesce((SELECT max(id) FROM change_journal), 0) + 1, ${origin}, ${JSON.stringify(changes)})`,
    )
  }

  return {
    nextRow: () => writeRow,
    rowsSince: async (number, others, limit) => {
      const rows = await drizzle.all<Stored>(
        sql`SELECT id, origin, changes FROM change_journal
          WHERE id >= ${number} OR id IN (SELECT value FROM json_each(${JSON.stringify(others)}))
          ORDER BY id LIMIT ${limit}`,
      )
      return rows.map((row) => ({ ...row, changes: parsed(row.changes) }))
    },
    newestNumbers: async (limit) => {
      const rows = await drizzle.all<Pick<Stored, 'id'>>(
        sql`SELECT id FROM change_journal ORDER BY id DESC LIMIT ${limit}`,
      )
      return rows.map(({ id }) => id)
    },
    deleteBefore: async (number) => {
      await drizzle.run(sql`DELETE FROM change_journal WHERE id < ${number}`)
    },
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
