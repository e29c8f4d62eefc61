import { randomUUID } from 'node:crypto'
import { existsSync, mkdtempSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@libsql/client'

export type OwnDatabase = Record<string, string> & { DATA_FOLDER: string }

/** Settings for a server on a database of its own, on the engine the tests run on. */
export function ownDatabase(): OwnDatabase {
  const shared = {
    DATA_FOLDER: mkdtempSync(join(tmpdir(), 'tiltaksvifte-own-')),
    PAYLOAD_SECRET: 'a-secret-for-tests-with-32-characters-or-more',
    RUN_JOBS: 'false',
  }
  const given = process.env.DATABASE_URI
  if (!given?.startsWith('mongodb')) return shared
  const uri = new URL(given)
  uri.pathname = `/own_${randomUUID().slice(0, 8)}`
  return { ...shared, DATABASE_URI: uri.href }
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
