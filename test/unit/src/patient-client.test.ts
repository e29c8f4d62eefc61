import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { createClient } from '@libsql/client'
import { openPatientClient } from '../../../src/patient-client.ts'

/** A patient client, and somebody else with the same file. */
async function aFile(patience?: number) {
  const url = `file:${join(mkdtempSync(join(tmpdir(), 'tiltaksvifte-')), 'some.db')}`
  const client = await openPatientClient(url, patience)
  const other = createClient({ url })
  await other.execute('CREATE TABLE numbers (number INTEGER)')
  const numbers = async () => {
    const { rows } = await other.execute('SELECT number FROM numbers ORDER BY number')
    return rows.map(({ number }) => number)
  }
  return { client, other, numbers }
}

const insert = (number: number) => `INSERT INTO numbers VALUES (${number}) RETURNING number`

describe('openPatientClient', () => {
  test('a transaction waits until another connection is done', async () => {
    const { client, other, numbers } = await aFile()
    const lock = await other.transaction('write')
    setTimeout(() => lock.commit(), 200)
    const transaction = await client.transaction('write')
    await transaction.execute(insert(1))
    await transaction.commit()
    expect(await numbers()).toEqual([1])
  })

  test('a write outside a transaction waits too, and is stored once', async () => {
    const { client, other, numbers } = await aFile()
    const lock = await other.transaction('write')
    setTimeout(() => lock.commit(), 200)
    const { rows } = await client.execute(insert(1))
    expect(rows.map(({ number }) => number)).toEqual([1])
    expect(await numbers()).toEqual([1])
  })

  test('gives up with the code of the database', async () => {
    const { client, other } = await aFile(50)
    const lock = await other.transaction('write')
    await expect(client.transaction('write')).rejects.toMatchObject({ code: 'SQLITE_BUSY' })
    await expect(client.execute(insert(1))).rejects.toMatchObject({ code: 'SQLITE_BUSY' })
    lock.close()
  })

  test('a write that met a lock does not undo the transaction after it', async () => {
    const { client, other, numbers } = await aFile(50)
    const lock = await other.transaction('write')
    await expect(client.execute(insert(1))).rejects.toThrow()
    lock.close()
    const transaction = await client.transaction('write')
    await transaction.execute(insert(2))
    await transaction.commit()
    expect(await numbers()).toEqual([2])
  })
})
