import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  type Coverage,
  type CoverageCell,
  checkPortfolio,
  evaluate,
  type Offer,
  type Portfolio,
} from '../../../../../plugins/coverage/core/index.ts'
import { arbitraryOffer, arbitraryPortfolio } from './arbitrary-portfolio.ts'

const ROUNDING = 1e-9
const share = fc.double({ min: 0, max: 1, noNaN: true })
const addedOffer = arbitraryOffer.map((offer): Offer => ({ ...offer, status: 'active' }))

function holdsFor<T extends [unknown, ...unknown[]]>(
  arbitraries: { [K in keyof T]: fc.Arbitrary<T[K]> },
  promise: (...values: T) => void,
): void {
  fc.assert(fc.property(...arbitraries, promise))
}

function shuffled<T>(items: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length })
}

function withOffers(portfolio: Portfolio, ...added: readonly Offer[]): Portfolio {
  return { ...portfolio, offers: [...portfolio.offers, ...added] }
}

function effectiveOf(portfolio: Portfolio): number {
  return evaluate(portfolio).index?.effective ?? 0
}

function expectNoLower(after: Coverage, before: Coverage): void {
  for (const [position, cell] of before.cells.entries()) {
    const { reach = 0, effective = 0 } = after.cells[position] ?? {}
    expect(reach).toBeGreaterThanOrEqual(cell.reach - ROUNDING)
    expect(effective).toBeGreaterThanOrEqual(cell.effective - ROUNDING)
  }
  if (!before.index) return
  for (const figure of ['effective', 'reach', 'breadth', 'balance', 'lower', 'upper'] as const) {
    expect(after.index?.[figure]).toBeGreaterThanOrEqual(before.index[figure] - ROUNDING)
  }
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value
  for (const part of Object.values(value)) deepFreeze(part)
  return Object.freeze(value)
}

describe('for any portfolio', () => {
  test('checkPortfolio(portfolio) accepts it as it is', () => {
    holdsFor([arbitraryPortfolio], (portfolio) => {
      expect(checkPortfolio(portfolio)).toEqual({ portfolio, problems: [] })
    })
  })

  test('evaluate(portfolio) gives the same bits for every order of offers and of what they list', () => {
    const pair = arbitraryPortfolio.chain((portfolio) =>
      fc.tuple(
        fc.constant(portfolio),
        shuffled(portfolio.offers).map((offers) =>
          offers.map((offer) => ({
            ...offer,
            serves: offer.serves.toReversed(),
            themes: offer.themes.toReversed(),
            arenas: offer.arenas.toReversed(),
          })),
        ),
      ),
    )
    holdsFor([pair], ([portfolio, offers]) => {
      const again = JSON.stringify(evaluate({ ...portfolio, offers }))
      expect(again).toBe(JSON.stringify(evaluate(portfolio)))
    })
  })

  test('evaluate(portfolio) gives the same bits for every order of cells and age groups', () => {
    const triple = arbitraryPortfolio.chain((portfolio) =>
      fc.tuple(fc.constant(portfolio), shuffled(portfolio.cells), shuffled(portfolio.ageGroups)),
    )
    const nameOf = ({ level, ageGroup, theme }: CoverageCell) => [level, ageGroup, theme].join(' ')
    holdsFor([triple], ([portfolio, cells, ageGroups]) => {
      const { cells: one, ...first } = evaluate(portfolio)
      const { cells: other, ...second } = evaluate({ ...portfolio, cells, ageGroups })
      expect(JSON.stringify(second)).toBe(JSON.stringify(first))
      expect(new Map(other.map((cell) => [nameOf(cell), cell]))).toEqual(
        new Map(one.map((cell) => [nameOf(cell), cell])),
      )
    })
  })

  test('evaluate(portfolio) has 0 ≤ effective ≤ reach ≤ 1 in every cell and in the index', () => {
    holdsFor([arbitraryPortfolio], (portfolio) => {
      const { cells, index, levels } = evaluate(portfolio)
      for (const { effective, reach } of [...cells, ...levels, ...(index ? [index] : [])]) {
        expect(effective).toBeGreaterThanOrEqual(0)
        expect(reach).toBeGreaterThanOrEqual(effective)
        expect(reach).toBeLessThanOrEqual(1)
      }
    })
  })

  test('evaluate(portfolio) fills no more seats than are sent or needed', () => {
    holdsFor([arbitraryPortfolio], (portfolio) => {
      for (const { counted, target } of evaluate(portfolio).cells) {
        const filled = counted.reduce((sum, offer) => sum + offer.filled, 0)
        expect(filled).toBeLessThanOrEqual(target + ROUNDING)
        for (const offer of counted) expect(offer.filled).toBeLessThanOrEqual(offer.seats ?? 0)
      }
    })
  })

  test('evaluate(portfolio) has weights that sum to 1 whenever there is an index', () => {
    holdsFor([arbitraryPortfolio], (portfolio) => {
      const { cells, levels, index } = evaluate(portfolio)
      if (!index) return
      expect(cells.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12)
      expect(levels.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12)
    })
  })

  test('evaluate(portfolio) has level scores whose weighted sum is the index', () => {
    holdsFor([arbitraryPortfolio], (portfolio) => {
      const { levels, index } = evaluate(portfolio)
      const sum = levels.reduce((total, { weight, effective }) => total + weight * effective, 0)
      expect(sum).toBeCloseTo(index?.effective ?? 0, 12)
    })
  })

  test('evaluate(portfolio) is not lower anywhere when an active offer is added', () => {
    holdsFor([arbitraryPortfolio, addedOffer], (portfolio, offer) => {
      expectNoLower(evaluate(withOffers(portfolio, offer)), evaluate(portfolio))
    })
  })

  test('evaluate(portfolio) is not lower anywhere when all seats are doubled', () => {
    holdsFor([arbitraryPortfolio], (portfolio) => {
      const offers = portfolio.offers.map((offer) => ({
        ...offer,
        seats: offer.seats === null ? null : offer.seats * 2,
      }))
      expectNoLower(evaluate({ ...portfolio, offers }), evaluate(portfolio))
    })
  })

  test('evaluate(portfolio) is not lower anywhere with plans than now', () => {
    holdsFor([arbitraryPortfolio], (portfolio) => {
      const seenAs = (view: 'now' | 'withPlans') =>
        evaluate({ ...portfolio, settings: { ...portfolio.settings, view } })
      const { index: withPlans } = seenAs('withPlans')
      const { index: now } = seenAs('now')
      expect(withPlans?.effective ?? 0).toBeGreaterThanOrEqual((now?.effective ?? 0) - ROUNDING)
      expect(withPlans?.breadth ?? 0).toBeGreaterThanOrEqual((now?.breadth ?? 0) - ROUNDING)
    })
  })

  test('an added offer gains less the more offers there are', () => {
    holdsFor([arbitraryPortfolio, addedOffer, addedOffer], (portfolio, one, other) => {
      const early = effectiveOf(withOffers(portfolio, other)) - effectiveOf(portfolio)
      const late =
        effectiveOf(withOffers(portfolio, one, other)) - effectiveOf(withOffers(portfolio, one))
      expect(late).toBeLessThanOrEqual(early + ROUNDING)
    })
  })

  test('evaluate(portfolio) has lower ≤ effective ≤ upper', () => {
    holdsFor([arbitraryPortfolio], (portfolio) => {
      const { index } = evaluate(portfolio)
      if (!index) return
      expect(index.lower).toBeLessThanOrEqual(index.effective)
      expect(index.upper).toBeGreaterThanOrEqual(index.effective)
    })
  })

  test('evaluate(portfolio) has an interval no wider than what is incomplete', () => {
    holdsFor([arbitraryPortfolio], (portfolio) => {
      const { index } = evaluate(portfolio)
      if (!index) return
      const width = index.upper - index.lower
      expect(width).toBeLessThanOrEqual(1 - index.completeness + ROUNDING)
    })
  })

  test('evaluate(portfolio) has no interval when all is known', () => {
    holdsFor([arbitraryPortfolio], (portfolio) => {
      const offers = portfolio.offers.map((offer) => ({
        ...offer,
        seats: offer.seats ?? 1,
        evidence: offer.evidence ?? 1,
      }))
      const { index } = evaluate({ ...portfolio, offers })
      expect(index?.lower).toBe(index?.effective)
      expect(index?.upper).toBe(index?.effective)
    })
  })

  test('evaluate(portfolio) has bounds that no value of the unknown leaves', () => {
    const guesses = fc.array(fc.tuple(fc.nat({ max: 2000 }), share), { minLength: 8 })
    holdsFor([arbitraryPortfolio, guesses], (portfolio, values) => {
      const { lower = 0, upper = 0 } = evaluate(portfolio).index ?? {}
      const offers = portfolio.offers.map((offer, position) => {
        const [seats, evidence] = values[position] ?? [0, 0]
        return { ...offer, seats: offer.seats ?? seats, evidence: offer.evidence ?? evidence }
      })
      const known = effectiveOf({ ...portfolio, offers })
      expect(known).toBeGreaterThanOrEqual(lower - ROUNDING)
      expect(known).toBeLessThanOrEqual(upper + ROUNDING)
    })
  })

  test('evaluate(portfolio) is plain JSON without a number that is not finite', () => {
    holdsFor([arbitraryPortfolio], (portfolio) => {
      const coverage = evaluate(portfolio)
      expect(JSON.parse(JSON.stringify(coverage))).toEqual(coverage)
    })
  })

  test('evaluate(portfolio) and checkPortfolio(portfolio) leave their argument alone', () => {
    holdsFor([arbitraryPortfolio], (portfolio) => {
      const before = JSON.stringify(portfolio)
      deepFreeze(portfolio)
      evaluate(portfolio)
      checkPortfolio(portfolio)
      expect(JSON.stringify(portfolio)).toBe(before)
    })
  })
})
