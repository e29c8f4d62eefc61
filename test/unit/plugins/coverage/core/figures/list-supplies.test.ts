import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  inFillingOrder,
  listSupplies,
  mergeInFillingOrder,
} from '../../../../../../plugins/coverage/core/figures/list-supplies.ts'
import type { Offer, View } from '../../../../../../plugins/coverage/core/index.ts'
import { anOffer } from '../a-portfolio.ts'

function supplyOf(changes: Partial<Offer>, view: View = 'now') {
  return listSupplies([anOffer(changes)], { view, unknownEvidence: 0.5 })[0]
}

describe('listSupplies(offers, settings)', () => {
  test('scales seats by the months the offer runs', () => {
    expect(supplyOf({ seats: 40, monthsActive: 6 })?.seats).toBe(20)
  })

  test('scales seats by the part of a shared offer that is for this municipality', () => {
    expect(supplyOf({ seats: 40, municipalityShare: 0.25 })?.seats).toBe(10)
  })

  test('keeps unknown seats unknown', () => {
    expect(supplyOf({ seats: null, monthsActive: 6 })).toMatchObject({ seats: null })
  })

  test('knows that unknown seats are 0 when they run for no months or for others only', () => {
    expect(supplyOf({ seats: null, monthsActive: 0 })).toBeUndefined()
    expect(supplyOf({ seats: null, municipalityShare: 0 })).toBeUndefined()
  })

  test('has no supply from an offer with 0 seats', () => {
    expect(supplyOf({ seats: 0 })).toBeUndefined()
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
  ] as const)('with status %s in the view %s counts: %s', (status, view, counts) => {
    expect(supplyOf({ status }, view) !== undefined).toBe(counts)
  })

  test('takes unknown evidence as the setting says', () => {
    expect(supplyOf({ evidence: null, fidelity: 0.5 })?.quality).toBe(0.25)
  })

  test('has no supply from a system offer', () => {
    expect(supplyOf({ system: true })).toBeUndefined()
  })
})

test('inFillingOrder(supplies) puts the best documented offer first, and equal ones by id', () => {
  const offers = [
    anOffer({ id: 'c', evidence: 0.5 }),
    anOffer({ id: 'b', evidence: 0.9 }),
    anOffer({ id: 'a', evidence: 0.5 }),
  ]
  const supplies = listSupplies(offers, { view: 'now', unknownEvidence: 0.5 })
  expect(inFillingOrder(supplies).map(({ offer }) => offer.id)).toEqual(['b', 'a', 'c'])
})

test('mergeInFillingOrder(some, others) is the filling order of both together', () => {
  const qualities = fc.array(fc.constantFrom(0, 0.35, 0.5, 1))
  const supplied = fc.tuple(qualities, qualities).map((lists) =>
    lists.map((list, which) =>
      inFillingOrder(
        list.map((quality, position) => ({
          quality,
          offer: anOffer({ id: `${position}-${which}` }),
        })),
      ),
    ),
  )
  fc.assert(
    fc.property(supplied, ([some = [], others = []]) => {
      const merged = mergeInFillingOrder(some, others)
      expect(merged).toEqual(inFillingOrder([...some, ...others]))
    }),
  )
})
