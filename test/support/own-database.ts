import { randomUUID } from 'node:crypto'
import { existsSync, mkdtempSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import { copyFilled, databaseAt } from './filled-database.mjs'

export type OwnDatabase = Record<string, string> & { DATA_FOLDER: string }

/** Settings for a server on an empty database of its own, on the engine the tests run on. */
export function ownDatabase(): OwnDatabase {
  const shared = {
    DATA_FOLDER: mkdtempSync(join(tmpdir(), 'tiltaksvifte-own-')),
    PAYLOAD_SECRET: 'a-secret-for-tests-with-32-characters-or-more',
    RUN_JOBS: 'false',
  }
  const given = process.env.DATABASE_URI
  if (!given?.startsWith('mongodb')) return shared
  return { ...shared, DATABASE_URI: databaseAt(given, `own_${randomUUID().slice(0, 8)}`) }
}

/**
 * The same with the content and the administrator that the server of all tests began with, for
 * tests that are not about filling a database.
 */
export async function filledDatabase(): Promise<OwnDatabase> {
  const original = process.env.TEST_ORIGINAL_DATABASE
  if (!original) throw new Error('TEST_ORIGINAL_DATABASE: is set by one-server.mjs.')
  const database = ownDatabase()
  await copyFilled(original, database)
  return database
}

/** Makes the server forget that it has filled its database, as if the first fill had been cut off. */
export async function forgetFilling({ DATA_FOLDER, DATABASE_URI }: OwnDatabase): Promise<void> {
  if (DATABASE_URI) {
    const mongoose = createRequire(import.meta.url)('mongoose')
    const connection = await mongoose.createConnection(DATABASE_URI).asPromise()
    // Mongoose puts the name in the plural.
    await connection.collection('payload-kvs').deleteMany({})
    return connection.close()
  }
  const file = join(DATA_FOLDER, 'tiltaksvifte.db')
  if (!existsSync(file)) throw new Error(`No database at ${file}.`)
  const client = createClient({ url: `file:${file}` })
  await client.execute('DELETE FROM payload_kv')
  client.close()
}
