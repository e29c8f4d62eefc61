import { copyFileSync, mkdtempSync, readdirSync, readlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, test } from '@jest/globals'
import { createClient } from '@libsql/client'
import { sqliteFile } from '../../../../src/sqlite/index.ts'

/** The client of our server, and another process with the same file. */
async function aFile(patience?: number) {
  const file = join(mkdtempSync(join(tmpdir(), 'tiltaksvifte-')), 'some.db')
  const database = sqliteFile(file, patience)
  const client = database.open()
  const other = createClient({ url: `file:${file}` })
  await other.execute('CREATE TABLE numbers (number INTEGER UNIQUE)')
  const numbers = async () => {
    const { rows } = await other.execute('SELECT number FROM numbers ORDER BY number')
    return rows.map(({ number }) => number)
  }
  return { file, client, other, numbers, ...database }
}

const insert = (number: number) => `INSERT INTO numbers VALUES (${number}) RETURNING number`
const all = 'SELECT number FROM numbers ORDER BY number'

describe('while another process writes', () => {
  test('a transaction waits until it is done', async () => {
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

  test('whoever waits too long is told so with the code of the database', async () => {
    const { client, other } = await aFile(50)
    const lock = await other.transaction('write')
    await expect(client.transaction('write')).rejects.toMatchObject({ code: 'SQLITE_BUSY' })
    await expect(client.execute(insert(1))).rejects.toMatchObject({ code: 'SQLITE_BUSY' })
    lock.close()
  })

  test('a write that met its lock does not undo the transaction after it', async () => {
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

describe('in one process', () => {
  test('transactions come one after the other, in the order of asking', async () => {
    const { client, numbers } = await aFile()
    const ended: number[] = []
    const store = async (number: number) => {
      const transaction = await client.transaction('write')
      await transaction.execute(insert(number))
      await wait(5)
      await transaction.commit()
      ended.push(number)
    }
    await Promise.all([3, 1, 2].map(store))
    expect(ended).toEqual([3, 1, 2])
    expect(await numbers()).toEqual([1, 2, 3])
  })

  test('whoever waits too long for another transaction is told so, and the next has its turn', async () => {
    const { client } = await aFile(50)
    const first = await client.transaction('write')
    await expect(client.transaction('write')).rejects.toMatchObject({ code: 'SQLITE_BUSY' })
    const next = client.execute(insert(2))
    await first.commit()
    expect((await next).rows).toHaveLength(1)
  })

  test('what a transaction writes is seen in it, and by others after its commit', async () => {
    const { client, ask, askInTransaction } = await aFile()
    const transaction = await client.transaction('write')
    await transaction.execute(insert(1))
    expect(await askInTransaction(all, [])).toEqual([[1]])
    expect(await ask(all, [])).toEqual([])
    await transaction.commit()
    expect(await ask(all, [])).toEqual([[1]])
  })

  test('nobody writes through a transaction that is over', async () => {
    const { client, numbers } = await aFile()
    const over = await client.transaction('write')
    await over.rollback()
    const next = await client.transaction('write')
    await expect(over.execute(insert(1))).rejects.toMatchObject({ code: 'TRANSACTION_CLOSED' })
    over.close()
    await next.execute(insert(2))
    await next.commit()
    expect(await numbers()).toEqual([2])
  })

  test('what fails in a transaction hinders none after it', async () => {
    const { client, numbers } = await aFile()
    await client.execute(insert(1))
    const failing = await client.transaction('write')
    await expect(failing.execute(insert(1))).rejects.toMatchObject({
      code: 'SQLITE_CONSTRAINT_UNIQUE',
    })
    await failing.rollback()
    const next = await client.transaction('write')
    await next.execute(insert(2))
    await next.commit()
    expect(await numbers()).toEqual([1, 2])
  })

  test('hundreds of transactions open the file no more often than some', async () => {
    const { client, file } = await aFile()
    const store = async (number: number) => {
      const transaction = await client.transaction('write')
      await transaction.execute(insert(number))
      await transaction.commit()
    }
    // Enough for the log to have been written back.
    for (let number = 0; number < 150; number += 1) await store(number)
    await client.execute(all)
    const before = timesOpen(file)
    for (let number = 150; number < 300; number += 1) await store(number)
    expect(timesOpen(file)).toBe(before)
  })

  test('a statement that is not awaited alone leaves others their turn', async () => {
    const { client } = await aFile()
    const longest =
      'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 20000) SELECT count(*) FROM n'
    let turns = 0
    const counting = setInterval(() => {
      turns += 1
    }, 1)
    for (let time = 0; time < 50; time += 1) await client.execute(`SELECT (${longest})`)
    clearInterval(counting)
    expect(turns).toBeGreaterThan(3)
  })
})

describe('a row', () => {
  test('has its values by name and by place, and lists the names', async () => {
    const { client } = await aFile()
    const { rows } = await client.execute("SELECT 1 AS one, 'b' AS two, 3 AS one")
    const [row] = rows
    expect({ ...row }).toEqual({ one: 1, two: 'b' })
    expect(row?.length).toBe(3)
    expect(Array.prototype.slice.call(row)).toEqual([1, 'b', 3])
  })
})

/** How often this process has the file open. */
const timesOpen = (file: string): number =>
  readdirSync('/proc/self/fd').filter((each) => targetOf(each).startsWith(file)).length

function targetOf(descriptor: string): string {
  try {
    return readlinkSync(`/proc/self/fd/${descriptor}`)
  } catch {
    return ''
  }
}

describe('the log', () => {
  test('is written back into the file while the process goes on', async () => {
    const { client, file } = await aFile()
    for (let number = 1; number <= 100; number += 1) {
      const transaction = await client.transaction('write')
      await transaction.execute(insert(number))
      await transaction.commit()
    }
    // A copy without the log has what has been written back.
    for (let stored = 0; stored < 100; await wait(10)) {
      copyFileSync(file, `${file}-copy`)
      const copy = createClient({ url: `file:${file}-copy` })
      stored = await copy.execute(all).then(
        ({ rows }) => rows.length,
        () => 0,
      )
      copy.close()
    }
  })
})
