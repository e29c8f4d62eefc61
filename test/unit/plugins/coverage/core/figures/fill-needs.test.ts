import { describe, expect, test } from '@jest/globals'
import { assumeKnown } from '../../../../../../plugins/coverage/core/figures/assume-unknown.ts'
import { fillNeeds } from '../../../../../../plugins/coverage/core/figures/fill-needs.ts'
import { aNeed, anOffer } from '../a-portfolio.ts'
import { flowingTo } from './flowing-to.ts'

type Seats = readonly [seats: number | null, quality: number]

/** One need, filled by seats in the order given. */
function fillWith(target: number, ...sent: readonly Seats[]) {
  const supplies = sent.map(([seats, quality], position) => {
    return { position, offer: anOffer(), seats, quality }
  })
  const filling = fillNeeds([aNeed({ target })], flowingTo(0, supplies), assumeKnown(supplies))
  return { reach: filling.reach[0], effective: filling.effective[0], filled: filling.filled }
}

describe('fillNeeds(needs, flows, assumed)', () => {
  test('fills seats in the order assumed', () => {
    expect(fillWith(100, [60, 1], [80, 0.5])).toEqual({
      reach: 1,
      effective: 0.8,
      filled: [60, 40],
    })
  })

  test('reaches the share of the target that has a seat', () => {
    expect(fillWith(100, [25, 0.5])).toMatchObject({ reach: 0.25, effective: 0.125 })
  })

  test('fills nothing with unknown seats', () => {
    expect(fillWith(100, [null, 1])).toEqual({ reach: 0, effective: 0, filled: [0] })
  })

  test('reaches exactly 1 when nobody is left, though the shares sum to less in floats', () => {
    expect(fillWith(10, [3.3, 1], [3.3, 1], [3.3, 1], [3.3, 1]).reach).toBe(1)
  })

  test('has no effect above 1 when the shares sum to more in floats', () => {
    const fifth: Seats = [14 / 9, 1]
    expect(fillWith(7, fifth, fifth, fifth, fifth, fifth)).toMatchObject({
      reach: 1,
      effective: 1,
    })
  })

  test('reaches nobody when nothing is sent', () => {
    expect(fillWith(100)).toEqual({ reach: 0, effective: 0, filled: [] })
  })

  test('fills each need with the part of the seats that flows there', () => {
    const needs = [aNeed(), aNeed({ position: 1 })]
    const flows = { starts: [0, 2], needs: [0, 1], parts: [0.75, 0.25] }
    const supplies = [{ position: 0, offer: anOffer(), seats: 40, quality: 1 }]
    expect(fillNeeds(needs, flows, assumeKnown(supplies)).reach).toEqual([0.3, 0.1])
  })
})
