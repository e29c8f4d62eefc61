import type { Migration, Payload } from 'payload'
import type { Database } from './env.ts'
import { migrations } from './migrations/sqlite/index.ts'

/** Brings an SQLite schema up to date. MongoDB has none: its indexes are made when it is opened. */
export async function migrate(payload: Payload, database: Database): Promise<void> {
  if (database.kind !== 'sqlite') return
  // Payload types the arguments of any migration as unknown; these were written by its own adapter.
  await payload.db.migrate({ migrations: migrations as Migration[] })
}
