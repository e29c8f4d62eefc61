import { describe, expect, test } from '@jest/globals'
import { gatherDeliveries } from '../../../../../plugins/coverage/core/gather-deliveries.ts'
import type { Supply } from '../../../../../plugins/coverage/core/list-supplies.ts'
import { aNeed, anOffer } from './a-portfolio.ts'

const need = aNeed()
const parts = [{ need, part: 0.5 }]

function aSupply(changes: Partial<Supply> = {}): Supply {
  return { offer: anOffer(), seats: 40, quality: 1, parts, isCounted: true, ...changes }
}

describe('gatherDeliveries(needs, supplies)', () => {
  test('delivers the part of the seats that goes to a need', () => {
    const supply = aSupply()
    const delivery = { offer: 'icdp', seats: 20, quality: 1, from: supply.offer }
    expect(gatherDeliveries([need], [supply])).toEqual([
      { need, deliveries: [delivery], isPaused: false },
    ])
  })

  test('delivers the best documented seats first, and equal ones by id', () => {
    const supplies = [
      aSupply({ offer: anOffer({ id: 'c' }), quality: 0.5 }),
      aSupply({ offer: anOffer({ id: 'b' }), quality: 0.9 }),
      aSupply({ offer: anOffer({ id: 'a' }), quality: 0.5 }),
    ]
    const [arrivals] = gatherDeliveries([need], supplies)
    expect(arrivals?.deliveries.map(({ offer }) => offer)).toEqual(['b', 'a', 'c'])
  })

  test('delivers unknown seats as unknown', () => {
    const supply = aSupply({ seats: null })
    expect(gatherDeliveries([need], [supply])).toMatchObject([{ deliveries: [{ seats: null }] }])
  })

  test('delivers nothing from an offer that does not count, but tells that it is paused', () => {
    const paused = anOffer({ status: 'paused' })
    const supply = aSupply({ offer: paused, seats: 0, isCounted: false })
    expect(gatherDeliveries([need], [supply])).toEqual([{ need, deliveries: [], isPaused: true }])
  })

  test('does not call a need paused for a paused offer that sends nothing there', () => {
    const paused = anOffer({ status: 'paused' })
    const supply = aSupply({ offer: paused, parts: [], isCounted: false })
    expect(gatherDeliveries([need], [supply])).toMatchObject([{ isPaused: false }])
  })
})
