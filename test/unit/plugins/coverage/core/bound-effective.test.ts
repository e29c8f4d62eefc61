import { describe, expect, test } from '@jest/globals'
import {
  boundEffective,
  isUncertain,
} from '../../../../../plugins/coverage/core/bound-effective.ts'
import type { Delivery } from '../../../../../plugins/coverage/core/gather-deliveries.ts'
import { aCell, anOffer } from './a-portfolio.ts'

function arriving(...deliveries: readonly Delivery[]) {
  const need = { cell: aCell(), target: 100, shareOfLevel: 1, weight: 1 }
  return { need, deliveries, isPaused: false }
}

describe('boundEffective(arrivals)', () => {
  test('takes unknown seats as none or as many as fill the target', () => {
    const unknown = { offer: anOffer({ seats: null, evidence: 0.9 }), seats: null }
    expect(boundEffective(arriving(unknown))).toEqual({ lower: 0, upper: 0.9 })
  })

  test('takes unknown evidence as 0 or 1', () => {
    const unrated = { offer: anOffer({ evidence: null, fidelity: 0.5 }), seats: 50 }
    expect(boundEffective(arriving(unrated))).toEqual({ lower: 0, upper: 0.25 })
  })

  test('fills again by what is assumed, so that an unrated offer may come first', () => {
    const rated = { offer: anOffer({ id: 'a', evidence: 0.5 }), seats: 100 }
    const unrated = { offer: anOffer({ id: 'b', evidence: null }), seats: 60 }
    expect(boundEffective(arriving(rated, unrated))).toEqual({ lower: 0.5, upper: 0.8 })
  })
})

describe('isUncertain(arrivals)', () => {
  test('is true when seats or evidence are unknown', () => {
    expect(isUncertain(arriving({ offer: anOffer(), seats: null }))).toBe(true)
    expect(isUncertain(arriving({ offer: anOffer({ evidence: null }), seats: 1 }))).toBe(true)
  })

  test('is false when nothing arrives or all of it is known', () => {
    expect(isUncertain(arriving())).toBe(false)
    expect(isUncertain(arriving({ offer: anOffer({ evidence: 0 }), seats: 1 }))).toBe(false)
  })
})
