import { describe, expect, test } from '@jest/globals'
import {
  bodyOf,
  findProblems,
  newTyping,
  readSeats,
} from '../../../../../src/admin/way/map/typing.ts'

const typing = newTyping({ id: 'p1', title: 'ICDP' }, { key: '1-a', roleMailbox: '' })
const saved = {
  municipality: 'm1',
  publishes: true,
  role: 'Kommuneansvarlig',
  now: new Date('2026-11-22T10:00:00Z'),
}

describe('readSeats(text)', () => {
  test.each([
    ['', null],
    [' ', null],
    ['0', 0],
    ['1 200', 1200],
    ['1.200', 1200],
    ['mange', undefined],
    ['-3', undefined],
    ['1,5', undefined],
    ['1000001', undefined],
  ])('of %j is %j', (text, seats) => {
    expect(readSeats(text)).toBe(seats)
  })
})

describe('findProblems(typing)', () => {
  test('finds none in what is filled in from a programme', () => {
    expect(findProblems(typing)).toEqual([])
  })

  test('names every field that cannot be used, in the order of the form', () => {
    const bad = { ...typing, title: ' ', seats: 'x', roleMailbox: 'meg' }
    expect(findProblems(bad)).toEqual(['title', 'seats', 'roleMailbox'])
  })
})

describe('bodyOf(typing)', () => {
  test('leaves to the programme what it says', () => {
    expect(bodyOf({ ...typing, seats: '12', isVerified: false }, saved)).toEqual({
      municipality: 'm1',
      program: 'p1',
      title: 'ICDP',
      seats: 12,
      status: 'active',
      roleMailbox: null,
      _status: 'published',
    })
  })

  test('of a change says nothing of whose the offer is', () => {
    const changed = { ...typing, offer: { id: 'o1', updatedAt: '2026-01-01' }, arena: 'a1' }
    const body = bodyOf(changed, { ...saved, publishes: false })
    expect(body).not.toHaveProperty('municipality')
    expect(body).toMatchObject({
      arenas: ['a1'],
      _status: 'draft',
      lastVerified: { on: '2026-11-22T10:00:00.000Z', byRole: 'Kommuneansvarlig' },
    })
  })
})
