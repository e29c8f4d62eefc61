import { describe, expect, test } from '@jest/globals'
import { simplify } from '../../../src/mongo-reads/simplify.ts'

const notInBin = {
  $or: [
    { deletedAt: { $exists: false } },
    { deletedAt: { $eq: null } },
    { deletedAt: { $eq: null } },
  ],
}

describe('a filter made simpler', () => {
  test('says once what was said twice', () => {
    const said = { $and: [{ $and: [{ _status: { $eq: 'published' } }, notInBin] }, notInBin] }
    expect(simplify(said)).toEqual({
      $and: [{ _status: { $eq: 'published' } }, { deletedAt: { $eq: null } }],
    })
  })

  test('stands alone where there is one condition, and asks for everything where there is none', () => {
    expect(simplify({ $and: [{ $and: [{ slug: { $eq: 'a' } }] }] })).toEqual({ slug: { $eq: 'a' } })
    expect(simplify({})).toEqual({})
    expect(simplify({ $and: [{}] })).toEqual({})
  })

  test('keeps apart what only looks alike', () => {
    const id = { _bsontype: 'ObjectId', toHexString: () => '6b02b588f6f2faa4c6bfe924' }
    const either = [
      { a: { $eq: id } },
      { a: { $eq: '6b02b588f6f2faa4c6bfe924' } },
      { a: { $eq: 1 } },
      { a: { $eq: '1' } },
      { a: { $eq: new Date(1) } },
      { a: { $eq: '1970-01-01T00:00:00.001Z' } },
      { a: { $regex: /x/i } },
      { a: { $regex: /x/ } },
    ]
    expect(simplify({ $or: either })).toEqual({ $or: either })
  })

  test('leaves what is missing inside of lists: there it is not the same as empty', () => {
    const said = { $or: [{ 'links.url': { $exists: false } }, { 'links.url': { $eq: null } }] }
    expect(simplify(said)).toEqual(said)
  })

  test('leaves an alternative that is always true as it is', () => {
    expect(simplify({ $or: [{}, { a: { $eq: 1 } }] })).toEqual({ $or: [{}, { a: { $eq: 1 } }] })
  })
})
