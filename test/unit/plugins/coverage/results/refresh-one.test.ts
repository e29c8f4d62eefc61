import { describe, expect, test } from '@jest/globals'
import { refreshOne } from '../../../../../plugins/coverage/results/refresh-one.ts'
import { aContext, aDatabase } from './a-database.ts'

describe('a result', () => {
  test.each([
    ['one offer', new Set(['o1'])],
    ['everything', 'all' as const],
  ])('of %s is not stored over one that was found right meanwhile', async (_, extent) => {
    const database = aDatabase()
    const quick = aContext(database)
    await refreshOne(quick, 'm1', 'all')
    database.stored.seats = 20
    let isFirst = true
    const slow = aContext(database, async () => {
      if (!isFirst) return
      isFirst = false
      // What the slow one has read is taken back, and the quick one finds nothing to store.
      database.stored.seats = 10
      await refreshOne(quick, 'm1', extent)
    })
    await refreshOne(slow, 'm1', extent)
    expect(database.stored.result).toMatchObject({ portfolio: { offers: [{ seats: 10 }] } })
  })
})
