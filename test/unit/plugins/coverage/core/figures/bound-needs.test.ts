import { describe, expect, test } from '@jest/globals'
import { assumeKnown } from '../../../../../../plugins/coverage/core/figures/assume-unknown.ts'
import { boundNeeds } from '../../../../../../plugins/coverage/core/figures/bound-needs.ts'
import { fillNeeds } from '../../../../../../plugins/coverage/core/figures/fill-needs.ts'
import { isUncertain } from '../../../../../../plugins/coverage/core/figures/list-supplies.ts'
import type { Offer } from '../../../../../../plugins/coverage/core/index.ts'
import { aNeed, anOffer } from '../a-portfolio.ts'
import { flowingTo } from './flowing-to.ts'

/** Full fidelity unless given, unknown evidence taken as 0.5. */
function aSupply(changes: Partial<Offer>, position = 0) {
  const offer = anOffer(changes)
  const quality = (offer.evidence ?? 0.5) * (offer.fidelity ?? 1)
  return { position, offer, seats: offer.seats, quality }
}

/** Of one need, with offers in the order given, which is taken for the filling order. */
function boundsWith(target: number, ...offers: readonly Partial<Offer>[]) {
  const needs = [aNeed({ target })]
  const supplies = offers.map((changes, position) => aSupply(changes, position))
  const flows = flowingTo(0, supplies)
  const known = assumeKnown(supplies)
  const { effective } = fillNeeds(needs, flows, known)
  const { lower, upper } = boundNeeds(needs, { supplies, flows }, { known, effective })
  return { lower: lower[0] ?? 0, effective: effective[0] ?? 0, upper: upper[0] ?? 0 }
}

describe('boundNeeds(needs, sent, figures)', () => {
  test('has no interval where all is known', () => {
    const known = { seats: 40, evidence: 0.5 }
    expect(boundsWith(100, known)).toEqual({ lower: 0.2, effective: 0.2, upper: 0.2 })
  })

  test('takes unknown seats as none or as many as fill the target', () => {
    const unknown = { seats: null, evidence: 0.9 }
    expect(boundsWith(100, unknown)).toEqual({ lower: 0, effective: 0, upper: 0.9 })
  })

  test('takes unknown evidence as 0 or 1', () => {
    const unrated = { seats: 50, evidence: null, fidelity: 0.5 }
    expect(boundsWith(100, unrated)).toEqual({ lower: 0, effective: 0.125, upper: 0.25 })
  })

  test('fills again by what is assumed, so that an unrated offer may come first', () => {
    const rated = { id: 'a', seats: 100, evidence: 0.5 }
    const unrated = { id: 'b', seats: 60, evidence: null }
    expect(boundsWith(100, rated, unrated)).toEqual({ lower: 0.5, effective: 0.5, upper: 0.8 })
  })

  test('has a lower bound that rounding does not lift above the figure', () => {
    const hair = boundsWith(
      10,
      { seats: 4.05, evidence: 0.7 },
      { seats: 2.8, evidence: 0.1 },
      { seats: 6.5, evidence: 0.1 },
      { seats: 2 ** -50 * 1.25, evidence: null },
    )
    expect(hair.lower).toBeLessThanOrEqual(hair.effective)
  })

  test('has an upper bound that rounding does not press below the figure', () => {
    const hair = boundsWith(
      3,
      { seats: 0.8, evidence: 0.3 },
      { seats: 0.9, evidence: 0.6 },
      { seats: 2.6, evidence: 0.6 },
      { seats: 2 ** -53 * 3, evidence: null },
    )
    expect(hair.upper).toBeGreaterThanOrEqual(hair.effective)
  })
})

describe('isUncertain(supply)', () => {
  test('is true when seats or evidence are unknown', () => {
    expect(isUncertain(aSupply({ seats: null }))).toBe(true)
    expect(isUncertain(aSupply({ seats: 1, evidence: null }))).toBe(true)
  })

  test('is false when all is known', () => {
    expect(isUncertain(aSupply({ seats: 1, evidence: 0 }))).toBe(false)
  })
})
