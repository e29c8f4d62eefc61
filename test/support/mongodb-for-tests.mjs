import { randomBytes } from 'node:crypto'

/**
 * A MongoDB for the integration suite: the one `MONGODB_URI` names, or one that
 * mongodb-memory-server downloads now that somebody asks for it. Always a database of its own.
 *
 * @returns `{ uri, stop() }`, or `{ skip }` with the reason and the remedy
 */
export async function mongodbForTests() {
  const given = process.env.MONGODB_URI
  if (given) return { uri: withDatabase(given), stop: async () => {} }
  try {
    process.stdout.write('\n▸ MongoDB: asking mongodb-memory-server for one …\n')
    const { MongoMemoryReplSet } = await import('mongodb-memory-server')
    const server = await quietly(() => MongoMemoryReplSet.create({ replSet: { count: 1 } }))
    return { uri: withDatabase(server.getUri()), stop: () => server.stop() }
  } catch (error) {
    const [reason] = String(error instanceof Error ? error.message : error).split(/, Details|\n/)
    return {
      skip: `no MongoDB here (${reason}). Start one with a replica set and give its address: MONGODB_URI="mongodb://127.0.0.1:27017/?replicaSet=rs0" npm test`,
    }
  }
}

/** Its failures are told in one line by whoever asked; the library would print a page of its own. */
async function quietly(work) {
  const { warn, error } = console
  Object.assign(console, { warn() {}, error() {} })
  try {
    return await work()
  } finally {
    Object.assign(console, { warn, error })
  }
}

/** The same server, with a database name nobody else uses. */
function withDatabase(uri) {
  const name = `tiltaksvifte-test-${randomBytes(4).toString('hex')}`
  return uri.replace(/^(mongodb(?:\+srv)?:\/\/[^/?]+)\/?[^?]*/, `$1/${name}`)
}
