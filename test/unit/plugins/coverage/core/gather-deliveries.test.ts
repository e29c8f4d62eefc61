import { describe, expect, test } from '@jest/globals'
import { gatherDeliveries } from '../../../../../plugins/coverage/core/gather-deliveries.ts'
import { aCell, anOffer } from './a-portfolio.ts'

const need = { cell: aCell(), target: 100, shareOfLevel: 1, weight: 1 }
const parts = [{ need, part: 0.5 }]

describe('gatherDeliveries(needs, supplies)', () => {
  test('delivers the part of the seats that goes to a need', () => {
    const supply = { offer: anOffer(), seats: 40, parts, isCounted: true }
    expect(gatherDeliveries([need], [supply])).toEqual([
      { need, deliveries: [{ offer: supply.offer, seats: 20 }], isPaused: false },
    ])
  })

  test('delivers unknown seats as unknown', () => {
    const supply = { offer: anOffer(), seats: null, parts, isCounted: true }
    expect(gatherDeliveries([need], [supply])).toMatchObject([{ deliveries: [{ seats: null }] }])
  })

  test('delivers nothing from an offer that does not count, but tells that it is paused', () => {
    const supply = { offer: anOffer({ status: 'paused' }), seats: 0, parts, isCounted: false }
    expect(gatherDeliveries([need], [supply])).toEqual([{ need, deliveries: [], isPaused: true }])
  })

  test('does not call a need paused for a paused offer that sends nothing there', () => {
    const supply = { offer: anOffer({ status: 'paused' }), seats: 40, parts: [], isCounted: false }
    expect(gatherDeliveries([need], [supply])).toMatchObject([{ isPaused: false }])
  })
})
