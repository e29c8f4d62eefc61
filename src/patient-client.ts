import { setTimeout as wait } from 'node:timers/promises'
import { type Client, createClient, type Transaction, type TransactionMode } from '@libsql/client'

/**
 * A connection to a SQLite file that waits, without stopping the process, while somebody else
 * writes. SQLite's own `busy_timeout` cannot do that: libsql's calls are synchronous, so it would
 * hold up the very transaction it waits for, and libsql forgets it with every new connection.
 *
 * A statement that meets a lock, even the one that begins a transaction, stays open on its
 * connection (libsql 0.14), and no later transaction there can be committed. So such a connection
 * is never used again.
 */
export async function openPatientClient(url: string, patience = 5000): Promise<Client> {
  let client = createClient({ url })

  function renew(): void {
    client.close()
    client = createClient({ url })
  }

  async function transaction(mode: TransactionMode = 'write'): Promise<Transaction> {
    const deadline = Date.now() + patience
    for (;;) {
      try {
        return await client.transaction(mode)
      } catch (error) {
        if (!isBusy(error)) throw error
        renew()
        if (Date.now() >= deadline) throw error
      }
      await untilFree(deadline)
    }
  }

  /** Takes the lock and lets it go. Unlike a statement, a script that fails leaves nothing open. */
  async function untilFree(deadline: number): Promise<void> {
    while (Date.now() < deadline) {
      await wait(2 + Math.random() * 28)
      try {
        return await client.executeMultiple('BEGIN IMMEDIATE')
      } catch (error) {
        if (!isBusy(error)) throw error
      }
    }
  }

  async function inTransaction<Result>(
    work: (transaction: Transaction) => Promise<Result>,
  ): Promise<Result> {
    const lock = await transaction('write')
    try {
      const result = await work(lock)
      await lock.commit()
      return result
    } finally {
      lock.close()
    }
  }

  const execute: Client['execute'] = async (...given: [never]) => {
    try {
      return await client.execute(...given)
    } catch (error) {
      if (!isBusy(error)) throw error
      renew()
      return inTransaction((lock) => lock.execute(...given))
    }
  }

  await untilWal(client, patience)
  return {
    execute,
    transaction,
    batch: (...given) => client.batch(...given),
    migrate: (...given) => client.migrate(...given),
    executeMultiple: (sql) => client.executeMultiple(sql),
    sync: () => client.sync(),
    close: () => client.close(),
    get closed() {
      return client.closed
    },
    get protocol() {
      return client.protocol
    },
  }
}

/** Readers do not wait for writers. The file remembers it. */
async function untilWal(client: Client, patience: number): Promise<void> {
  await client.execute(`PRAGMA busy_timeout = ${patience}`)
  await client.execute('PRAGMA journal_mode = WAL')
  await client.execute('PRAGMA busy_timeout = 0')
}

/** Not `instanceof`: errors of a native module need not be of this realm. */
const isBusy = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  String(Reflect.get(error, 'code')).startsWith('SQLITE_BUSY')
