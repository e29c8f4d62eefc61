import type { DatabaseAdapterObj } from 'payload'
import type { Database } from './env.ts'

/** The adapter for the engine that `DATABASE_URI` names. The other engine's packages are not loaded. */
export function databaseAdapter(database: Database): Promise<DatabaseAdapterObj> {
  return database.kind === 'mongodb' ? mongodb(database.url) : sqlite(database.url)
}

async function mongodb(url: string): Promise<DatabaseAdapterObj> {
  const { mongooseAdapter } = await import('@payloadcms/db-mongodb')
  return mongooseAdapter({ url, connectOptions: { serverSelectionTimeoutMS: 5000 } })
}

/**
 * SQLite gets what Payload leaves off by default and a web server needs: transactions that lock at
 * once, waiting writers, a write-ahead log, and ids that are never used again. Its schema comes
 * from migrations only.
 */
async function sqlite(url: string): Promise<DatabaseAdapterObj> {
  const { sqliteAdapter } = await import('@payloadcms/db-sqlite')
  return sqliteAdapter({
    client: { url },
    idType: 'uuid',
    push: false,
    wal: true,
    busyTimeout: 5000,
    transactionOptions: { behavior: 'immediate' },
    migrationDir: 'src/migrations/sqlite',
  })
}
