import { describe, expect, test } from '@jest/globals'
import type { Offer, View } from '../../../../../plugins/coverage/core/index.ts'
import { listSupplies } from '../../../../../plugins/coverage/core/list-supplies.ts'
import { aNeed, anOffer } from './a-portfolio.ts'

function supplyOf(changes: Partial<Offer>, view: View = 'now') {
  return listSupplies([anOffer(changes)], [aNeed()], { view, unknownEvidence: 0.5 })[0]
}

describe('listSupplies(offers, needs, settings)', () => {
  test('scales seats by the months the offer runs', () => {
    expect(supplyOf({ seats: 40, monthsActive: 6 })?.seats).toBe(20)
  })

  test('scales seats by the part of a shared offer that is for this municipality', () => {
    expect(supplyOf({ seats: 40, municipalityShare: 0.25 })?.seats).toBe(10)
  })

  test('keeps unknown seats unknown', () => {
    expect(supplyOf({ seats: null, monthsActive: 6 })).toMatchObject({
      seats: null,
      isCounted: true,
    })
  })

  test('knows that unknown seats are 0 when they run for no months or for others only', () => {
    expect(supplyOf({ seats: null, monthsActive: 0 })).toMatchObject({ seats: 0, isCounted: false })
    expect(supplyOf({ seats: null, municipalityShare: 0 })).toMatchObject({
      seats: 0,
      isCounted: false,
    })
  })

  test('does not count an offer with 0 seats', () => {
    expect(supplyOf({ seats: 0 })?.isCounted).toBe(false)
  })

  test.each([
    ['active', 'now', true],
    ['planned', 'now', false],
    ['paused', 'now', false],
    ['ended', 'now', false],
    ['active', 'withPlans', true],
    ['planned', 'withPlans', true],
    ['paused', 'withPlans', false],
    ['ended', 'withPlans', false],
  ] as const)('with status %s in the view %s says isCounted %s', (status, view, isCounted) => {
    expect(supplyOf({ status }, view)?.isCounted).toBe(isCounted)
  })

  test('takes unknown evidence as the setting says', () => {
    expect(supplyOf({ evidence: null, fidelity: 0.5 })?.quality).toBe(0.25)
  })

  test('has no supply from a system offer', () => {
    expect(supplyOf({ system: true })).toBeUndefined()
  })
})
