import { describe, expect, test } from '@jest/globals'
import { readChoice } from '../../../../../plugins/coverage/admin/pages/what-if/read-choice.ts'

const choices = {
  programs: [
    { slug: 'icdp', title: 'ICDP', typicalSeats: 12 },
    { slug: 'pmto', title: 'PMTO', typicalSeats: null },
  ],
  offers: [{ id: 'apen-barnehage', title: 'Åpen barnehage', status: 'active', href: '' }],
}

describe('readChoice(parameters, choices)', () => {
  test('pairs each programme with the seats of its place', () => {
    const { choice } = readChoice({ add: ['icdp', '', 'pmto'], seats: ['20', '', ''] }, choices)
    expect(choice).toEqual({
      add: [
        { program: 'icdp', seats: 20 },
        { program: 'pmto', seats: null },
      ],
      remove: [],
    })
  })

  test('is no choice before anything is chosen', () => {
    expect(readChoice({}, choices).choice).toBeNull()
    expect(readChoice({ add: ['', ''], seats: ['', ''], view: 'now' }, choices).choice).toBeNull()
  })

  test('takes numbers as Norwegians write them', () => {
    const { choice } = readChoice({ add: 'icdp', seats: ' 1 200 ' }, choices)
    expect(choice?.add).toEqual([{ program: 'icdp', seats: 1200 }])
  })

  test.each(['ti', '-1', '1,5', '100001', '1e3', '1 2'])(
    'says that %j is no number of seats, and keeps what is written',
    (seats) => {
      const { choice, slots } = readChoice({ add: 'icdp', seats }, choices)
      expect(choice).toBeNull()
      expect(slots[0]).toEqual({ program: 'icdp', seats, problem: 'seats' })
    },
  )

  test('says so when a programme or an offer is not there to choose', () => {
    expect(readChoice({ add: 'annet', seats: '1' }, choices).slots[0]?.problem).toBe('program')
    const { choice, hasUnknownOffer } = readChoice({ remove: ['apen-barnehage', 'x'] }, choices)
    expect(hasUnknownOffer).toBe(true)
    expect(choice).toBeNull()
  })

  test('has free places after those that are taken, and takes ten at most', () => {
    expect(readChoice({}, choices).slots).toHaveLength(3)
    const many = Array.from({ length: 50 }, () => 'icdp')
    expect(readChoice({ add: many, seats: many.map(() => '1') }, choices).choice?.add).toHaveLength(
      10,
    )
  })

  test('ends each offer once', () => {
    const { choice } = readChoice({ remove: ['apen-barnehage', 'apen-barnehage'] }, choices)
    expect(choice?.remove).toEqual(['apen-barnehage'])
  })
})
