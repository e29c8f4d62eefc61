import { setTimeout as wait } from 'node:timers/promises'
import type { Connection } from './connection.ts'

/**
 * Begins a transaction that holds the file's lock, as soon as other processes let it go. By a script,
 * because a statement that meets a lock stays open (libsql 0.4), and nothing can be committed then.
 *
 * @throws what SQLite says when the deadline has passed
 */
export async function lockFile(connection: Connection, deadline: number): Promise<void> {
  for (;;) {
    try {
      return connection.script('BEGIN IMMEDIATE')
    } catch (error) {
      if (!isBusy(error) || Date.now() >= deadline) throw error
    }
    await wait(2 + Math.random() * 28)
  }
}

/** Not `instanceof`: errors of a native module need not be of this realm. */
export const isBusy = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  String(Reflect.get(error, 'code')).startsWith('SQLITE_BUSY')
