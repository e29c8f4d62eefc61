import { describe, expect, test } from '@jest/globals'
import type { Payload, PayloadRequest } from 'payload'
import { afterCommit } from '../../../../plugins/after-commit/index.ts'

/** A database that only tells when it commits and rolls back. */
function aDatabase(log: string[]) {
  const db = {
    commitTransaction: async (id: unknown) => void log.push(`commit ${await id}`),
    rollbackTransaction: async (id: unknown) => void log.push(`rollback ${await id}`),
  }
  return { db, payload: { db } as unknown as Payload }
}

const requestIn = (transactionID?: string) => ({ transactionID }) as unknown as PayloadRequest

const telling = (log: string[]) => async (items: readonly string[]) => void log.push(items.join())

describe('what is noted', () => {
  test('is done after the commit, once, and before the commit resolves', async () => {
    const log: string[] = []
    const { db, payload } = aDatabase(log)
    const note = afterCommit(payload, telling(log))
    await note(requestIn('t1'), 'a')
    await note(requestIn('t1'), 'b')
    expect(log).toEqual([])
    await db.commitTransaction('t1')
    expect(log).toEqual(['commit t1', 'a,b'])
    await db.commitTransaction('t1')
    expect(log).toEqual(['commit t1', 'a,b', 'commit t1'])
  })

  test('is forgotten when its transaction is rolled back, and no other', async () => {
    const log: string[] = []
    const { db, payload } = aDatabase(log)
    const note = afterCommit(payload, telling(log))
    await note(requestIn('t1'), 'a')
    await note(requestIn('t2'), 'b')
    await db.rollbackTransaction('t1')
    await db.commitTransaction('t1')
    await db.commitTransaction('t2')
    expect(log).toEqual(['rollback t1', 'commit t1', 'commit t2', 'b'])
  })

  test('is forgotten when the commit itself fails', async () => {
    const log: string[] = []
    const { db, payload } = aDatabase(log)
    db.commitTransaction = async () => Promise.reject(new Error('disk full'))
    const note = afterCommit(payload, telling(log))
    await note(requestIn('t1'), 'a')
    await expect(db.commitTransaction('t1')).rejects.toThrow('disk full')
    expect(log).toEqual([])
  })

  test('is done at once where there are no transactions', async () => {
    const log: string[] = []
    const { payload } = aDatabase(log)
    await afterCommit(payload, telling(log))(requestIn(), 'a')
    expect(log).toEqual(['a'])
  })
})
