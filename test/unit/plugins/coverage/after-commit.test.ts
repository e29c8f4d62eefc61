import { describe, expect, test } from '@jest/globals'
import type { Payload, PayloadRequest } from 'payload'
import { afterCommit } from '../../../../plugins/coverage/after-commit.ts'

/** A database that only tells when it commits and rolls back. */
function aDatabase(log: string[]) {
  const db = {
    commitTransaction: async (id: unknown) => void log.push(`commit ${await id}`),
    rollbackTransaction: async (id: unknown) => void log.push(`rollback ${await id}`),
  }
  const logger = {
    info: (_what: unknown, text: string) => void log.push(text),
    error: ({ items }: { items: string[] }, text: string) => void log.push(`${text}: ${items}`),
  }
  return { db, payload: { db, logger } as unknown as Payload }
}

const requestIn = (transactionID?: string) => ({ transactionID }) as unknown as PayloadRequest

describe('what is noted', () => {
  test('is done after the commit, once, and before the commit resolves', async () => {
    const log: string[] = []
    const { db, payload } = aDatabase(log)
    const { note } = afterCommit<string>(payload, async (items) => void log.push([...items].join()))
    await note(requestIn('t1'), ['a', 'b'])
    await note(requestIn('t1'), ['b', 'c'])
    expect(log).toEqual([])
    await db.commitTransaction('t1')
    expect(log).toEqual(['commit t1', 'a,b,c'])
    await db.commitTransaction('t1')
    expect(log).toEqual(['commit t1', 'a,b,c', 'commit t1'])
  })

  test('is forgotten when its transaction is rolled back, and no other', async () => {
    const log: string[] = []
    const { db, payload } = aDatabase(log)
    const { note } = afterCommit<string>(payload, async (items) => void log.push([...items].join()))
    await note(requestIn('t1'), ['a'])
    await note(requestIn('t2'), ['b'])
    await db.rollbackTransaction('t1')
    await db.commitTransaction('t1')
    await db.commitTransaction('t2')
    expect(log).toEqual(['rollback t1', 'commit t1', 'commit t2', 'b'])
  })

  test('is done at once where there are no transactions', async () => {
    const log: string[] = []
    const { payload } = aDatabase(log)
    const { note } = afterCommit<string>(payload, async (items) => void log.push([...items].join()))
    await note(requestIn(), ['a'])
    expect(log).toEqual(['a'])
  })
})

describe('work that fails', () => {
  const waits = { here: [0, 1, 1], behind: 5, longest: 10 }

  /** Work that fails so many times. */
  function failing(times: number, log: string[]) {
    let tries = 0
    return async (items: ReadonlySet<string>) => {
      tries += 1
      log.push(`${tries <= times ? 'fails' : 'succeeds'} ${[...items].join()}`)
      if (tries <= times) throw new Error('not now')
    }
  }

  test('is tried again before the commit resolves', async () => {
    const log: string[] = []
    const { db, payload } = aDatabase(log)
    const { note } = afterCommit(payload, failing(2, log), waits)
    await note(requestIn('t1'), ['a'])
    await db.commitTransaction('t1')
    expect(log).toEqual(['commit t1', 'fails a', 'fails a', 'succeeds a'])
  })

  test('does not fail the commit, and goes on in the background until it succeeds', async () => {
    const log: string[] = []
    const { db, payload } = aDatabase(log)
    const { note } = afterCommit(payload, failing(5, log), waits)
    await note(requestIn('t1'), ['a'])
    await db.commitTransaction('t1')
    expect(log.at(-1)).toBe('coverage: not computed after a commit: a')
    while (log.at(-1) !== 'coverage: caught up') await new Promise((done) => setTimeout(done, 5))
    expect(log.filter((line) => line === 'fails a')).toHaveLength(5)
    expect(log.filter((line) => line === 'succeeds a')).toHaveLength(1)
  })

  test('is forgotten when the commit itself fails', async () => {
    const log: string[] = []
    const { db, payload } = aDatabase(log)
    db.commitTransaction = async () => Promise.reject(new Error('disk full'))
    const { note } = afterCommit(payload, failing(0, log), waits)
    await note(requestIn('t1'), ['a'])
    await expect(db.commitTransaction('t1')).rejects.toThrow('disk full')
    expect(log).toEqual([])
  })
})
