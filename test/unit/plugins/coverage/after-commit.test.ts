import { describe, expect, test } from '@jest/globals'
import type { Payload, PayloadRequest } from 'payload'
import { afterCommit } from '../../../../plugins/coverage/after-commit.ts'

/** A database that only tells when it commits and rolls back. */
function aDatabase(log: string[]) {
  const db = {
    commitTransaction: async (id: unknown) => void log.push(`commit ${await id}`),
    rollbackTransaction: async (id: unknown) => void log.push(`rollback ${await id}`),
  }
  return { db, payload: { db } as unknown as Payload }
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
