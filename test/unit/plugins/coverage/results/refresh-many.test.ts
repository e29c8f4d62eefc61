import { describe, expect, test } from '@jest/globals'
import { refreshMany } from '../../../../../plugins/coverage/results/refresh-many.ts'
import { aContext, aDatabase } from './a-database.ts'

describe('refreshMany', () => {
  test('tells whose result was not what the documents say', async () => {
    const database = aDatabase()
    const context = aContext(database)
    expect(await refreshMany(context, ['m1'])).toEqual(['9901'])
    expect(await refreshMany(context, ['m1'])).toEqual([])
    database.stored.seats = 20
    expect(await refreshMany(context, ['m1'])).toEqual(['9901'])
  })

  test('forgets the result of a municipality that is gone, which nobody could ever compute', async () => {
    const database = aDatabase()
    const context = aContext(database)
    await refreshMany(context, ['m1'])
    database.stored.isGone = true
    expect(await refreshMany(context, ['m1'])).toEqual([])
    expect(database.stored.result).toBeNull()
  })
})
