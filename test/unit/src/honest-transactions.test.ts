import { describe, expect, test } from '@jest/globals'
import { makeTransactionsHonest, type Sessions } from '../../../src/honest-transactions.ts'

/** A database that says what it does, and whose commits can fail. */
function aDatabase({ commit }: { commit?: Error } = {}) {
  const log: string[] = []
  const adapter = {
    sessions: {},
    drizzle: {
      transaction: async (work: (db: unknown) => Promise<void>) => {
        try {
          await work('connection')
          if (commit) throw commit
          log.push('commit')
        } catch (error) {
          log.push('rollback')
          throw error
        }
      },
    },
  } as unknown as Sessions
  makeTransactionsHonest(adapter)
  return { adapter, log }
}

const begun = async (adapter: Sessions) => String(await adapter.beginTransaction())

describe('makeTransactionsHonest', () => {
  test('commits once, and offers the connection until then', async () => {
    const { adapter, log } = aDatabase()
    const id = await begun(adapter)
    expect(adapter.sessions[id]?.db).toBe('connection')
    await adapter.commitTransaction(id)
    await adapter.commitTransaction(id)
    await adapter.rollbackTransaction(id)
    expect(log).toEqual(['commit'])
    expect(adapter.sessions).toEqual({})
  })

  test('rolls back without an error', async () => {
    const { adapter, log } = aDatabase()
    await adapter.rollbackTransaction(await begun(adapter))
    expect(log).toEqual(['rollback'])
  })

  test('a commit that fails is not answered as stored', async () => {
    const { adapter, log } = aDatabase({ commit: new Error('SQL statements in progress') })
    const id = await begun(adapter)
    await expect(adapter.commitTransaction(id)).rejects.toThrow('SQL statements in progress')
    expect(log).toEqual(['rollback'])
  })

  test('a lock that is not given keeps its code', async () => {
    const { adapter } = aDatabase()
    const busy = Object.assign(new Error('locked'), { code: 'SQLITE_BUSY' })
    adapter.drizzle.transaction = async () => Promise.reject(busy)
    await expect(adapter.beginTransaction()).rejects.toBe(busy)
  })
})
