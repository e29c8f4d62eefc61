import { existsSync } from 'node:fs'
import { createClient } from '@libsql/client'
import { ConfigurationError } from './configuration-error.ts'

/**
 * Payload ends the process without a word of ours when SQLite refuses the file, so the file is
 * opened and its schema read here first.
 *
 * @throws ConfigurationError when the file is not a whole SQLite database or cannot be opened
 */
export async function checkDatabaseFile(file: string): Promise<void> {
  if (!existsSync(file)) return
  const client = createClient({ url: `file:${file}` })
  try {
    await client.execute('SELECT count(*) FROM sqlite_master')
    await client.execute('PRAGMA quick_check(1)').then(({ rows }) => refuseUnlessOk(rows[0]))
  } catch (error) {
    const [reason] = String(error instanceof Error ? error.message : error).split('\n')
    throw new ConfigurationError(
      `Database ${file}: is not a whole SQLite database (${reason}). Restore it from a backup, or move it away to start with an empty one.`,
      { cause: error },
    )
  } finally {
    client.close()
  }
}

function refuseUnlessOk(row: Record<string, unknown> | undefined): void {
  const [verdict] = Object.values(row ?? {})
  if (verdict !== 'ok') throw new Error(String(verdict))
}
