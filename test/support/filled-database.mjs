import { copyFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { createClient } from '@libsql/client'

/** The file of the embedded database in a data folder. */
const fileIn = (folder) => join(folder, 'tiltaksvifte.db')

const originalIn = (folder) => join(folder, 'original.db')

/** The same server, another database. */
export function databaseAt(uri, name) {
  const address = new URL(uri)
  address.pathname = `/${name}`
  return address.href
}

/**
 * Sets aside what the seed has written into a database, before any test has changed it. Filling one
 * takes five seconds, and some twenty tests want one of their own.
 *
 * @param {{ DATA_FOLDER: string, DATABASE_URI?: string }} from
 * @returns what `copyFilled` is to be given
 */
export async function keepFilled({ DATA_FOLDER, DATABASE_URI }) {
  if (DATABASE_URI?.startsWith('mongodb')) {
    const original = databaseAt(DATABASE_URI, `${new URL(DATABASE_URI).pathname.slice(1)}-original`)
    await copyMongo(DATABASE_URI, original)
    return original
  }
  const client = createClient({ url: `file:${fileIn(DATA_FOLDER)}` })
  await client.execute({ sql: 'VACUUM INTO ?', args: [originalIn(DATA_FOLDER)] })
  client.close()
  return originalIn(DATA_FOLDER)
}

/**
 * Puts what was set aside into a database of somebody's own.
 *
 * @param {string} original
 * @param {{ DATA_FOLDER: string, DATABASE_URI?: string }} to
 */
export async function copyFilled(original, { DATA_FOLDER, DATABASE_URI }) {
  if (DATABASE_URI) await copyMongo(original, DATABASE_URI)
  else copyFileSync(original, fileIn(DATA_FOLDER))
}

/** Documents only: a server that starts makes the indexes. */
async function copyMongo(from, to) {
  const mongoose = createRequire(import.meta.url)('mongoose')
  const [source, target] = await Promise.all(
    [from, to].map((uri) => mongoose.createConnection(uri).asPromise()),
  )
  for (const { name } of await source.db.listCollections().toArray()) {
    const documents = await source.db.collection(name).find().toArray()
    if (documents.length > 0) await target.db.collection(name).insertMany(documents)
  }
  await Promise.all([source.close(), target.close()])
}
