import { describe, expect, test } from '@jest/globals'
import { coverNeed } from '../../../../../plugins/coverage/core/cover-need.ts'
import { aNeed, anOffer } from './a-portfolio.ts'

type Seats = readonly [seats: number, evidence: number | null]

/** In the order given, which is expected to be the filling order; unknown evidence is 0.5. */
function coverWith(target: number, ...offers: readonly Seats[]) {
  const deliveries = offers.map(([seats, evidence], position) => {
    const from = anOffer({ id: `offer-${position}`, seats, evidence })
    return { offer: from.id, seats, quality: evidence ?? 0.5, from }
  })
  return coverNeed({ need: aNeed({ target }), deliveries, isPaused: false })
}

describe('coverNeed(arrivals)', () => {
  test('has no interval where all is known', () => {
    const known = coverWith(100, [40, 0.5])
    expect(known).toMatchObject({ isKnown: true, lower: 0.2, effective: 0.2, upper: 0.2 })
  })

  test('has an interval around an offer without a rating', () => {
    const unrated = coverWith(100, [40, null])
    expect(unrated).toMatchObject({ isKnown: false, lower: 0, effective: 0.2, upper: 0.4 })
  })

  test('has a lower bound that rounding does not lift above the figure', () => {
    const hair = coverWith(10, [4.05, 0.7], [2.8, 0.1], [6.5, 0.1], [2 ** -50 * 1.25, null])
    expect(hair.lower).toBeLessThanOrEqual(hair.effective)
  })

  test('has an upper bound that rounding does not press below the figure', () => {
    const hair = coverWith(3, [0.8, 0.3], [0.9, 0.6], [2.6, 0.6], [2 ** -53 * 3, null])
    expect(hair.upper).toBeGreaterThanOrEqual(hair.effective)
  })
})
