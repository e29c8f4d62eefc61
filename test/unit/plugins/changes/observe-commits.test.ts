import { describe, expect, test } from '@jest/globals'
import type { Payload, PayloadRequest } from 'payload'
import type { Change } from '../../../../plugins/changes/change.ts'
import { observeCommits } from '../../../../plugins/changes/observe-commits.ts'

/** A database that only tells when it commits, and ends sessions as the adapters do. */
function aDatabase(log: string[], { isFull = false } = {}) {
  const sessions: Record<string, object> = { t1: {}, t2: {} }
  const db = {
    sessions,
    commitTransaction: async (given: unknown) => {
      const id = String(await given)
      delete sessions[id]
      if (isFull) throw new Error('disk full')
      log.push(`commit ${id}`)
    },
    rollbackTransaction: async (given: unknown) => void delete sessions[String(await given)],
  }
  const names = (changes: readonly Change[]) => changes.map(({ collection }) => collection).join()
  const note = observeCommits({ db } as unknown as Payload, {
    begin: () => async (changes, id) => void log.push(`before ${id}: ${names(changes)}`),
    afterCommit: (changes) => void log.push(`after: ${names(changes)}`),
    withoutTransaction: (changes) => void log.push(`at once: ${names(changes)}`),
  })
  return { db, note }
}

const inside = (transactionID?: unknown) => ({ transactionID }) as Partial<PayloadRequest>
const of = (collection: string): Change[] => [{ collection, id: null, municipalities: null }]

describe('what a transaction changes', () => {
  test('is told just before the commit and right after it, once', async () => {
    const log: string[] = []
    const { db, note } = aDatabase(log)
    await note(inside('t1'), of('offers'))
    await note(inside(Promise.resolve('t1')), of('needs'))
    await note(inside('t2'), of('plans'))
    await db.commitTransaction(Promise.resolve('t1'))
    await db.commitTransaction('t1')
    expect(log).toEqual([
      'before t1: offers,needs',
      'commit t1',
      'after: offers,needs',
      'commit t1',
    ])
  })

  test('is forgotten when it is rolled back', async () => {
    const log: string[] = []
    const { db, note } = aDatabase(log)
    await note(inside('t1'), of('offers'))
    await db.rollbackTransaction('t1')
    await db.commitTransaction('t1')
    expect(log).toEqual(['commit t1'])
  })

  test('is told even when the commit says that it failed', async () => {
    const log: string[] = []
    const { db, note } = aDatabase(log, { isFull: true })
    await note(inside('t1'), of('offers'))
    await expect(db.commitTransaction('t1')).rejects.toThrow('disk full')
    expect(log).toEqual(['before t1: offers', 'after: offers'])
  })

  test('is told at once where there is none, or where it has ended already', async () => {
    const log: string[] = []
    const { db, note } = aDatabase(log)
    await note(inside(), of('offers'))
    await db.commitTransaction('t1')
    await note(inside('t1'), of('needs'))
    expect(log).toEqual(['at once: offers', 'commit t1', 'at once: needs'])
  })
})
