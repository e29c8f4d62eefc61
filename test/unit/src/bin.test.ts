import { describe, expect, test } from '@jest/globals'
import { besidesBin } from '../../../src/mongo-reads/bin.ts'

const published = { _status: { $eq: 'published' } }

describe('a filter without the bin', () => {
  test('asks all else', () => {
    expect(besidesBin({ $and: [published, { deletedAt: { $eq: null } }] })).toEqual(published)
    expect(besidesBin({ deletedAt: { $eq: null } })).toEqual({})
  })

  test('is none where the bin is asked about in another way, or not at all', () => {
    expect(besidesBin(published)).toBeNull()
    expect(besidesBin({})).toBeNull()
    expect(besidesBin({ deletedAt: { $ne: null } })).toBeNull()
    expect(besidesBin({ $or: [published, { deletedAt: { $eq: null } }] })).toBeNull()
  })
})
