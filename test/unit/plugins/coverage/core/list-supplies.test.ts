import { describe, expect, test } from '@jest/globals'
import type { Offer, View } from '../../../../../plugins/coverage/core/index.ts'
import { listSupplies } from '../../../../../plugins/coverage/core/list-supplies.ts'
import { aCell, anOffer } from './a-portfolio.ts'

const needs = [{ cell: aCell(), target: 100, shareOfLevel: 1, weight: 1 }]

function supplyOf(changes: Partial<Offer>, view: View = 'now') {
  return listSupplies([anOffer(changes)], needs, view)[0]
}

describe('listSupplies(offers, needs, view)', () => {
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

  test('is in the order of the ids, without system offers', () => {
    const offers = [anOffer({ id: 'b' }), anOffer({ id: 'c', system: true }), anOffer({ id: 'a' })]
    expect(listSupplies(offers, needs, 'now').map(({ offer }) => offer.id)).toEqual(['a', 'b'])
  })
})
