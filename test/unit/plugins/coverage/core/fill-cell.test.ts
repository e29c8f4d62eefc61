import { describe, expect, test } from '@jest/globals'
import { bestDocumentedFirst, fillCell } from '../../../../../plugins/coverage/core/fill-cell.ts'

describe('fillCell(target, sent)', () => {
  test('fills seats in the order in which they are sent', () => {
    const good = { offer: 'b', seats: 60, quality: 1 }
    const poor = { offer: 'a', seats: 80, quality: 0.5 }
    expect(fillCell(100, [good, poor])).toEqual({
      reach: 1,
      effective: 0.8,
      counted: [
        { ...good, filled: 60 },
        { ...poor, filled: 40 },
      ],
    })
  })

  test('reaches the share of the target that has a seat', () => {
    const sent = [{ offer: 'a', seats: 25, quality: 0.5 }]
    expect(fillCell(100, sent)).toMatchObject({ reach: 0.25, effective: 0.125 })
  })

  test('fills nothing with unknown seats', () => {
    const sent = [{ offer: 'a', seats: null, quality: 1 }]
    expect(fillCell(100, sent)).toEqual({
      reach: 0,
      effective: 0,
      counted: [{ offer: 'a', seats: null, quality: 1, filled: 0 }],
    })
  })

  test('reaches exactly 1 when nobody is left, though the shares sum to less in floats', () => {
    const sent = ['a', 'b', 'c', 'd'].map((offer) => ({ offer, seats: 3.3, quality: 1 }))
    expect(fillCell(10, sent).reach).toBe(1)
  })

  test('has no effect above 1 when the shares sum to more in floats', () => {
    const sent = ['a', 'b', 'c', 'd', 'e'].map((offer) => ({ offer, seats: 14 / 9, quality: 1 }))
    expect(fillCell(7, sent)).toMatchObject({ reach: 1, effective: 1 })
  })

  test('reaches nobody when nothing is sent', () => {
    expect(fillCell(100, [])).toEqual({ reach: 0, effective: 0, counted: [] })
  })
})

test('bestDocumentedFirst(a, b) orders by quality, then by id', () => {
  const seats = 1
  const sent = [
    { offer: 'b', seats, quality: 1 },
    { offer: 'c', seats, quality: 0.9 },
    { offer: 'a', seats, quality: 0.5 },
    { offer: 'd', seats, quality: 0.5 },
  ]
  expect(sent.toReversed().sort(bestDocumentedFirst)).toEqual(sent)
})
