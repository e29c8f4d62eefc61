import type { Payload } from 'payload'
import type { Database } from './env.ts'
import { migrations } from './migrations/sqlite/index.ts'

/** Brings an SQLite schema up to date. MongoDB has none: its indexes are made when it is opened. */
export async function migrate(payload: Payload, database: Database): Promise<void> {
  if (database.kind === 'sqlite') await payload.db.migrate({ migrations })
}
