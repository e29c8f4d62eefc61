import { createRequire } from 'node:module'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import type { Json } from './api.ts'
import type { OwnDatabase } from './own-database.ts'

/** The log as somebody has it who has got hold of the database, and of nothing else. */
export type RawLog = Readonly<{
  rows: () => Promise<Json[]>
  change: (sequence: number, fields: Readonly<Record<string, unknown>>) => Promise<void>
  remove: (from: number, to: number) => Promise<void>
  insert: (row: Json) => Promise<void>
  head: () => Promise<Json>
  setHead: (fields: Readonly<Record<string, unknown>>) => Promise<void>
  /** One statement of SQL. */
  run: (sql: string) => Promise<unknown>
  close: () => Promise<void>
}>

export const rawAuditLog = (database: OwnDatabase): Promise<RawLog> =>
  database.DATABASE_URI ? mongo(database.DATABASE_URI) : Promise.resolve(sqlite(database))

function sqlite({ DATA_FOLDER }: OwnDatabase): RawLog {
  const client = createClient({ url: `file:${join(DATA_FOLDER, 'tiltaksvifte.db')}` })
  const run = (sql: string, args: unknown[] = []) => client.execute({ sql, args: args as never })
  const set = (fields: object) =>
    Object.keys(fields)
      .map((name) => `${name} = ?`)
      .join(', ')
  const plain = (row: Json): Json =>
    Object.fromEntries(Object.entries(row).filter(([name]) => Number.isNaN(Number(name))))
  return {
    rows: async () => (await run('SELECT * FROM audit_log ORDER BY sequence')).rows.map(plain),
    change: async (sequence, fields) => {
      const values = [...Object.values(fields), sequence]
      await run(`UPDATE audit_log SET ${set(fields)} WHERE sequence = ?`, values)
    },
    remove: async (from, to) => {
      await run('DELETE FROM audit_log WHERE sequence BETWEEN ? AND ?', [from, to])
    },
    insert: async (row) => {
      const names = Object.keys(row)
      const places = names.map(() => '?').join(', ')
      await run(
        `INSERT INTO audit_log (${names.map((name) => `"${name}"`).join(', ')}) VALUES (${places})`,
        Object.values(row),
      )
    },
    head: async () =>
      plain((await run("SELECT * FROM audit_standings WHERE name = 'head'")).rows[0]),
    setHead: async (fields) => {
      const values = Object.values(fields)
      await run(`UPDATE audit_standings SET ${set(fields)} WHERE name = 'head'`, values)
    },
    run: (sql) => run(sql),
    close: async () => client.close(),
  }
}

async function mongo(uri: string): Promise<RawLog> {
  const mongoose = createRequire(import.meta.url)('mongoose')
  const connection = await mongoose.createConnection(uri).asPromise()
  const log = connection.collection('audit-logs')
  const standings = connection.collection('audit-standings')
  return {
    rows: () => log.find({}).sort({ sequence: 1 }).toArray(),
    change: async (sequence, fields) => {
      await log.updateOne({ sequence }, { $set: fields })
    },
    remove: async (from, to) => {
      await log.deleteMany({ sequence: { $gte: from, $lte: to } })
    },
    insert: async ({ _id, ...row }) => {
      await log.insertOne(row)
    },
    head: () => standings.findOne({ name: 'head' }),
    setHead: async (fields) => {
      await standings.updateOne({ name: 'head' }, { $set: fields })
    },
    run: () => Promise.reject(new Error('There is no SQL on MongoDB.')),
    close: () => connection.close(),
  }
}
