import { describe, expect, test } from '@jest/globals'
import {
  boundEffective,
  isUncertain,
} from '../../../../../plugins/coverage/core/bound-effective.ts'
import type { Offer } from '../../../../../plugins/coverage/core/index.ts'
import { aNeed, anOffer } from './a-portfolio.ts'

/** Offers with full fidelity unless given, in filling order, unknown evidence taken as 0.5. */
function arriving(...offers: readonly Partial<Offer>[]) {
  const deliveries = offers.map((changes) => {
    const from = anOffer(changes)
    const quality = (from.evidence ?? 0.5) * (from.fidelity ?? 1)
    return { offer: from.id, seats: from.seats, quality, from }
  })
  return { need: aNeed(), deliveries, isPaused: false }
}

describe('boundEffective(arrivals)', () => {
  test('takes unknown seats as none or as many as fill the target', () => {
    const unknown = { seats: null, evidence: 0.9 }
    expect(boundEffective(arriving(unknown))).toEqual({ lower: 0, upper: 0.9 })
  })

  test('takes unknown evidence as 0 or 1', () => {
    const unrated = { seats: 50, evidence: null, fidelity: 0.5 }
    expect(boundEffective(arriving(unrated))).toEqual({ lower: 0, upper: 0.25 })
  })

  test('fills again by what is assumed, so that an unrated offer may come first', () => {
    const rated = { id: 'a', seats: 100, evidence: 0.5 }
    const unrated = { id: 'b', seats: 60, evidence: null }
    expect(boundEffective(arriving(rated, unrated))).toEqual({ lower: 0.5, upper: 0.8 })
  })
})

describe('isUncertain(arrivals)', () => {
  test('is true when seats or evidence are unknown', () => {
    expect(isUncertain(arriving({ seats: null }))).toBe(true)
    expect(isUncertain(arriving({ seats: 1, evidence: null }))).toBe(true)
  })

  test('is false when nothing arrives or all of it is known', () => {
    expect(isUncertain(arriving())).toBe(false)
    expect(isUncertain(arriving({ seats: 1, evidence: 0 }))).toBe(false)
  })
})
