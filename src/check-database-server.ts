import { createRequire } from 'node:module'
import { ConfigurationError } from './configuration-error.ts'

/** What is used of mongoose. It is the adapter's dependency and not ours, so it is asked for from there. */
type Driver = {
  createConnection: (url: string, options: { serverSelectionTimeoutMS: number }) => Connection
}
type Connection = {
  asPromise: () => Promise<unknown>
  listCollections: () => Promise<unknown>
  close: () => Promise<void>
}

/**
 * Payload ends the process without a word of ours when MongoDB does not answer, so it is called
 * here first, with the adapter's own driver.
 *
 * @throws ConfigurationError when nobody answers at the address or the server refuses us
 */
export async function checkDatabaseServer(url: string): Promise<void> {
  const driver: Driver = createRequire(import.meta.resolve('@payloadcms/db-mongodb'))('mongoose')
  const connection = driver.createConnection(url, { serverSelectionTimeoutMS: 5000 })
  try {
    await connection.asPromise()
    // Asks for rights too, and finds out about a name that is none.
    await connection.listCollections()
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new ConfigurationError(
      `DATABASE_URI: MongoDB must answer at the address given. It does not (${reason}). Start it, or correct the address, the replica set or the password.`,
      { cause: error },
    )
  } finally {
    await connection.close()
  }
}
