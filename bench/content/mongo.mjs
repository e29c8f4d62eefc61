import { createRequire } from 'node:module'

// The driver is not ours to depend on: Payload's adapter brings it, through mongoose.
const adapter = createRequire(createRequire(import.meta.url).resolve('@payloadcms/db-mongodb'))
const { MongoClient } = createRequire(adapter.resolve('mongoose'))('mongodb')

/** Does some work on the database that the address names. */
export async function withMongo(uri, work) {
  const client = new MongoClient(uri)
  try {
    return await work(client.db())
  } finally {
    await client.close()
  }
}
