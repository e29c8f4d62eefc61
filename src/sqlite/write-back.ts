import Database from 'libsql/promise'
import type { oneWriter } from './one-writer.ts'

/** About sixteen megabytes of log: a saved offer is three or four of them, and half a megabyte. */
const transactions = 100

/**
 * Writes the log back into the file, every so many transactions. libsql does this on a thread of its
 * own where it is told to by a connection of its own, so that the process does not stand still for the
 * disk. Others write meanwhile, and a log that is not written back to its end goes on growing; so what
 * they have added is written back while nobody else may write, which is little.
 */
export function writingBack(file: string, writers: ReturnType<typeof oneWriter>) {
  let database: Database | null = null
  let since = 0
  let underWay: Promise<void> | null = null

  const checkpoint = async (): Promise<void> => {
    database ??= new Database(file, {})
    await database.exec('PRAGMA wal_checkpoint(PASSIVE)')
  }

  async function writeBack(): Promise<void> {
    await checkpoint()
    await writers.take(1000)
    try {
      await checkpoint()
    } finally {
      writers.release()
    }
  }

  return {
    /** A transaction has ended. What fails here is tried again later, and by SQLite itself in the end. */
    count: (): void => {
      since += 1
      if (since < transactions || underWay) return
      since = 0
      underWay = writeBack()
        .catch(() => undefined)
        .finally(() => {
          underWay = null
        })
    },
    /** Lets go of the file as soon as nothing is under way. */
    close: async (): Promise<void> => {
      await underWay
      database?.close()
      database = null
    },
  }
}
