import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { createClient } from '@libsql/client'
import { sqliteFile } from '../../../../src/sqlite/index.ts'
import { syncingLog } from '../../../../src/sqlite/sync-log.ts'

const aPath = () => join(mkdtempSync(join(tmpdir(), 'tiltaksvifte-')), 'some.db')

describe('syncingLog', () => {
  test('is done for all who ask at once', async () => {
    const file = aPath()
    const client = sqliteFile(file).open()
    await client.execute('CREATE TABLE numbers (number INTEGER)')
    const sync = syncingLog(file)
    await expect(Promise.all(Array.from({ length: 10 }, sync))).resolves.toHaveLength(10)
  })

  test('fails for those who asked where the log cannot be reached, and not for who comes later', async () => {
    const file = aPath()
    const sync = syncingLog(file)
    await expect(sync()).rejects.toMatchObject({ code: 'ENOENT' })
    const client = sqliteFile(file).open()
    await client.execute('CREATE TABLE numbers (number INTEGER)')
    await expect(sync()).resolves.toBeUndefined()
  })
})

describe('a writer', () => {
  test('has its log written back by others too, and goes on', async () => {
    const file = aPath()
    const client = sqliteFile(file).open()
    await client.execute('CREATE TABLE numbers (number INTEGER)')
    const other = createClient({ url: `file:${file}` })
    for (let number = 1; number <= 3; number += 1) {
      const transaction = await client.transaction('write')
      await transaction.execute(`INSERT INTO numbers VALUES (${number})`)
      await transaction.commit()
      await other.execute('PRAGMA wal_checkpoint(TRUNCATE)')
    }
    const { rows } = await other.execute('SELECT count(*) AS count FROM numbers')
    expect(rows[0]?.count).toBe(3)
  })
})
