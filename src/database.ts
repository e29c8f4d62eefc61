import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { Database } from './env.ts'

/**
 * The adapter for the engine that `DATABASE_URI` names. SQLite gets what Payload leaves off by
 * default and a web server needs: transactions that lock at once, waiting writers, a write-ahead
 * log, and ids that are never used again. Its schema comes from migrations only.
 */
export function databaseAdapter(database: Database) {
  if (database.kind === 'mongodb') {
    return mongooseAdapter({
      url: database.url,
      connectOptions: { serverSelectionTimeoutMS: 5000 },
    })
  }
  return sqliteAdapter({
    client: { url: database.url },
    idType: 'uuid',
    push: false,
    wal: true,
    busyTimeout: 5000,
    transactionOptions: { behavior: 'immediate' },
    migrationDir: 'src/migrations/sqlite',
  })
}
