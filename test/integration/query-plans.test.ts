import { afterAll, describe, expect, test } from '@jest/globals'
import { onMongodb } from '../support/query-plans/on-mongodb.ts'
import { onSqlite } from '../support/query-plans/on-sqlite.ts'

const uri = process.env.DATABASE_URI
const { names, planOf, planWithoutIndex, close } = uri?.startsWith('mongodb')
  ? onMongodb(uri)
  : onSqlite()

describe('the plan of the database', () => {
  afterAll(close)

  test.each(names)(
    'finds %s by an index',
    async (name) => {
      const { scans, indexes } = await planOf(name)
      expect(scans).toEqual([])
      expect(indexes).not.toEqual([])
    },
    90_000,
  )

  test('tells when everything is gone through', async () => {
    expect((await planWithoutIndex()).scans).not.toEqual([])
  })
})
