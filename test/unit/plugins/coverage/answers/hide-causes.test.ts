import { describe, expect, test } from '@jest/globals'
import {
  hideOfferCauses,
  hideSmallCauses,
} from '../../../../../plugins/coverage/answers/hide-causes.ts'
import { nameHidden } from '../../../../../plugins/coverage/answers/hide-offers.ts'
import { hideSmallCounts } from '../../../../../plugins/coverage/answers/hide-small-counts.ts'
import {
  coarsenSmallTargets,
  evaluate,
  findCauses,
  type Portfolio,
} from '../../../../../plugins/coverage/core/index.ts'
import { aCell, anOffer, aPortfolio, children } from '../core/a-portfolio.ts'

/** What the public is told between two portfolios. */
function publicCauses(...portfolios: [Portfolio, Portfolio]) {
  const [from, to] = portfolios.map((portfolio) => {
    const coarse = coarsenSmallTargets(portfolio)
    return { portfolio: coarse, coverage: evaluate(coarse) }
  })
  if (!from || !to) throw new Error('Two portfolios, please.')
  const sides = { from: hideSmallCounts(from.coverage), to: hideSmallCounts(to.coverage) }
  return hideSmallCauses(findCauses(from, to), sides)
}

/** A need of 1-5 in its own right, and one of so few that it is not shown. */
const withFew = (population: number, prevalence: number) =>
  aPortfolio({
    ageGroups: [{ ...children, population }],
    cells: [aCell(), aCell({ theme: 'violence', prevalence })],
  })

describe('hideOfferCauses(causes, names)', () => {
  test('leaves an unseen offer its effect and takes the rest', () => {
    const portfolio = aPortfolio({ offers: [anOffer({ title: 'Delt' })] })
    const before = aPortfolio({ offers: [] })
    const causes = findCauses(
      { portfolio: before, coverage: evaluate(before) },
      { portfolio, coverage: evaluate(portfolio) },
    )
    expect(hideOfferCauses(causes, nameHidden(new Set())).offers).toEqual([
      {
        offer: 'hidden-1',
        title: null,
        change: 'added',
        fields: [],
        from: null,
        to: null,
        effect: 0.4,
      },
    ])
    expect(hideOfferCauses(causes, nameHidden(new Set(['icdp'])))).toEqual(causes)
  })
})

describe('hideSmallCauses(causes, sides)', () => {
  test('tells of needs and children that are shown', () => {
    const { needs, populations } = publicCauses(withFew(100, 0.2), withFew(200, 0.3))
    expect(needs).toMatchObject([{ theme: 'violence', fields: ['prevalence'] }])
    expect(populations).toMatchObject([{ from: { population: 100 }, to: { population: 200 } }])
  })

  test('leaves out a need that is hidden at both dates, and keeps the sum', () => {
    const { needs, populations, interaction, together } = publicCauses(
      withFew(100, 0.02),
      withFew(110, 0.03),
    )
    expect(needs).toEqual([])
    expect((populations[0]?.effect ?? 0) + interaction).toBeCloseTo(together, 12)
  })

  test('tells of a need that has grown out of hiding what it is now', () => {
    const { needs } = publicCauses(withFew(100, 0.02), withFew(100, 0.2))
    expect(needs).toMatchObject([{ fields: [], from: null, to: { prevalence: 0.2 } }])
  })

  test('leaves out children whose needs are all hidden', () => {
    const few = (population: number) => aPortfolio({ ageGroups: [{ ...children, population }] })
    expect(publicCauses(few(2), few(4))).toMatchObject({ populations: [], together: 0 })
  })

  test('leaves out children that no need counts', () => {
    const few = (population: number) =>
      aPortfolio({ ageGroups: [children, { key: '0', population, bandYears: 1 }] })
    expect(publicCauses(few(2), few(4)).populations).toEqual([])
  })
})
