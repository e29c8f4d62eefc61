import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  evaluate,
  findCauses,
  type Portfolio,
} from '../../../../../../plugins/coverage/core/index.ts'
import { arbitraryOffer, arbitraryPortfolio } from '../arbitrary-portfolio.ts'

const sideOf = (portfolio: Portfolio) => ({ portfolio, coverage: evaluate(portfolio) })
const causesBetween = (from: Portfolio, to: Portfolio) => findCauses(sideOf(from), sideOf(to))
const effectiveOf = (portfolio: Portfolio) => evaluate(portfolio).index?.effective ?? 0

/** Two portfolios that share some of their offers. */
const arbitraryPair = fc
  .tuple(arbitraryPortfolio, arbitraryPortfolio)
  .chain(([from, to]) =>
    fc
      .subarray([...from.offers])
      .map((kept) => ({ from, to: { ...to, offers: [...kept, ...to.offers] } })),
  )

const reversed = (portfolio: Portfolio): Portfolio => ({
  ...portfolio,
  ageGroups: [...portfolio.ageGroups].reverse(),
  cells: [...portfolio.cells].reverse(),
  offers: [...portfolio.offers].reverse().map((offer) => ({
    ...offer,
    serves: [...offer.serves].reverse(),
    themes: [...offer.themes].reverse(),
    arenas: [...offer.arenas].reverse(),
  })),
})

describe('the causes of any difference', () => {
  test('add up to the whole of it', () => {
    fc.assert(
      fc.property(arbitraryPair, ({ from, to }) => {
        const { offers, needs, populations, settings, ...rest } = causesBetween(from, to)
        const single = [...offers, ...needs, ...populations, ...(settings ? [settings] : [])]
        const sum = single.reduce((total, { effect }) => total + effect, 0)
        expect(sum + rest.arithmetic + rest.interaction).toBeCloseTo(rest.together, 12)
        expect(rest.together).toBeCloseTo(effectiveOf(to) - effectiveOf(from), 12)
        expect(rest.arithmetic).toBe(0)
      }),
    )
  })

  test('are none between a portfolio and itself, in whatever order', () => {
    fc.assert(
      fc.property(arbitraryPortfolio, (portfolio) => {
        const { offers, needs, populations, settings } = causesBetween(
          portfolio,
          reversed(portfolio),
        )
        expect([offers, needs, populations, settings]).toEqual([[], [], [], null])
      }),
    )
  })

  test('are the one offer that changed, with the whole difference', () => {
    fc.assert(
      fc.property(arbitraryPortfolio, arbitraryOffer, fc.nat(), (portfolio, offer, place) => {
        const position = place % (portfolio.offers.length + 1)
        const id = portfolio.offers[position]?.id ?? offer.id
        const others = portfolio.offers.filter((each) => each.id !== id)
        const { together, offers, interaction } = causesBetween(portfolio, {
          ...portfolio,
          offers: [...others, { ...offer, id }],
        })
        expect(offers.map((cause) => cause.offer)).toEqual(offers.length === 0 ? [] : [id])
        expect(offers.reduce((sum, { effect }) => sum + effect, 0)).toBe(together)
        expect(interaction).toBe(0)
      }),
    )
  })

  test('do not depend on any order', () => {
    fc.assert(
      fc.property(arbitraryPair, ({ from, to }) => {
        const one = causesBetween(from, to)
        const other = causesBetween(reversed(from), reversed(to))
        expect(rounded(other.offers)).toEqual(rounded(one.offers))
        expect(rounded(other.needs)).toEqual(rounded(one.needs))
        expect(other.interaction).toBeCloseTo(one.interaction, 12)
      }),
    )
  })
})

/** By name: effects that differ in the last bit only may stand in another order. */
const rounded = (causes: readonly Readonly<{ effect: number }>[]): unknown =>
  causes
    .map((cause) => ({ ...cause, effect: Math.round(cause.effect * 1e9) / 1e9 + 0 }))
    .map((cause) => JSON.stringify(cause))
    .sort()
