import { describe, expect, test } from '@jest/globals'
import { ownersIn, pinnedBy } from '../../../../plugins/changes/owners.ts'

describe('whom a document belongs to', () => {
  test('is read from an id, a document, or an id of MongoDB', () => {
    const objectId = { id: Buffer.alloc(12), toHexString: () => 'abc', toString: () => 'abc' }
    const given = ['a', 7, { id: 'b', name: 'Bø' }, objectId, null, undefined]
    expect(given.map((municipality) => ownersIn({ municipality }, 'municipality'))).toEqual([
      ['a'],
      ['7'],
      ['b'],
      ['abc'],
      [],
      [],
    ])
  })
})

describe('what conditions pin a field to', () => {
  test('is told by equals and in, inside and too', () => {
    expect(pinnedBy({ id: { equals: 'a' } }, 'id')).toEqual(['a'])
    expect(pinnedBy({ id: { in: ['a', 'b'] } }, 'id')).toEqual(['a', 'b'])
    expect(pinnedBy({ and: [{ x: { equals: 1 } }, { id: { equals: 'a' } }] }, 'id')).toEqual(['a'])
  })

  test('is unknown without a condition, inside or, and with any other operator', () => {
    expect(pinnedBy({}, 'id')).toBeNull()
    expect(pinnedBy(undefined, 'id')).toBeNull()
    expect(pinnedBy({ or: [{ id: { equals: 'a' } }] }, 'id')).toBeNull()
    expect(pinnedBy({ id: { not_equals: 'a' } }, 'id')).toBeNull()
  })
})
