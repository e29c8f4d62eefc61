import type { DatabaseAdapterObj } from 'payload'
import type { Database } from './env.ts'
import { makeTransactionsHonest } from './honest-transactions.ts'
import { indexTranslations } from './index-translations.ts'
import { readPastMongoose } from './mongo-reads/index.ts'
import { rememberReads } from './sqlite-reads/index.ts'

/** The adapter for the engine that `DATABASE_URI` names. The other engine's packages are not loaded. */
export function databaseAdapter(database: Database): Promise<DatabaseAdapterObj> {
  return database.kind === 'mongodb' ? mongodb(database.url) : sqlite(database)
}

async function mongodb(url: string): Promise<DatabaseAdapterObj> {
  const { mongooseAdapter } = await import('@payloadcms/db-mongodb')
  const given = mongooseAdapter({ url, connectOptions: { serverSelectionTimeoutMS: 5000 } })
  return {
    ...given,
    init: (options) => {
      const adapter = given.init(options)
      readPastMongoose(adapter)
      return adapter
    },
  }
}

/**
 * SQLite gets what Payload leaves off by default and a web server needs: transactions that lock at
 * once, writers that wait for each other, commits that tell when they fail, a write-ahead log, and
 * ids that are never used again. Its schema comes from migrations only.
 */
async function sqlite({
  url,
  file,
}: Extract<Database, { kind: 'sqlite' }>): Promise<DatabaseAdapterObj> {
  const { sqliteAdapter } = await import('@payloadcms/db-sqlite')
  const { sqliteFile } = await import('./sqlite/index.ts')
  const given = sqliteAdapter({
    client: { url },
    idType: 'uuid',
    push: false,
    transactionOptions: { behavior: 'immediate' },
    migrationDir: 'src/migrations/sqlite',
    beforeSchemaInit: [indexTranslations],
  })
  return {
    ...given,
    init: (options) => {
      const adapter = given.init(options)
      const { connect, destroy } = adapter
      const database = sqliteFile(file)
      adapter.connect = async (how) => {
        adapter.client ??= database.open()
        await connect?.call(adapter, how)
      }
      adapter.destroy = async () => {
        adapter.client?.close()
        await destroy?.call(adapter)
      }
      makeTransactionsHonest(adapter)
      rememberReads(adapter, database)
      return adapter
    },
  }
}
