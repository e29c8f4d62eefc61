import { describe, expect, test } from '@jest/globals'
import { findReason } from '../../../../../plugins/coverage/core/find-reason.ts'

const offer = { offer: 'icdp', seats: 1, filled: 1, quality: 1 }
const closed = { counted: [offer], isPaused: false, reach: 1, effective: 1 }

describe('findReason(covered)', () => {
  test('is no-offer when nothing counts and nothing is paused', () => {
    expect(findReason({ ...closed, counted: [], reach: 0, effective: 0 })).toBe('no-offer')
  })

  test('is paused-only when nothing counts but something is paused', () => {
    const paused = { counted: [], isPaused: true, reach: 0, effective: 0 }
    expect(findReason(paused)).toBe('paused-only')
  })

  test('is too-few-seats when not everyone is reached, paused offer or not', () => {
    const halfReached = { ...closed, isPaused: true, reach: 0.5, effective: 0.5 }
    expect(findReason(halfReached)).toBe('too-few-seats')
  })

  test('is low-documentation when everyone is reached but not by documented seats', () => {
    expect(findReason({ ...closed, effective: 0.9 })).toBe('low-documentation')
  })

  test('is none when the cell is closed', () => {
    expect(findReason(closed)).toBe('none')
  })

  test('does not take a rounding error for a gap', () => {
    const rounded = 1 - 2 ** -52
    expect(findReason({ ...closed, reach: rounded, effective: rounded })).toBe('none')
    expect(findReason({ ...closed, reach: rounded, effective: 0.9 })).toBe('low-documentation')
  })
})
