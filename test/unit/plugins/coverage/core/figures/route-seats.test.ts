import { describe, expect, test } from '@jest/globals'
import { codeNeeds } from '../../../../../../plugins/coverage/core/figures/code-needs.ts'
import { routeSeats } from '../../../../../../plugins/coverage/core/figures/route-seats.ts'
import type { Cell, Offer } from '../../../../../../plugins/coverage/core/index.ts'
import { DEFAULT_SETTINGS } from '../../../../../../plugins/coverage/core/index.ts'
import { weighCells } from '../../../../../../plugins/coverage/core/weigh-cells.ts'
import { aCell, anOffer, aPortfolio } from '../a-portfolio.ts'

const universal = { level: 'universal', ageGroup: '1-5' } as const
const indicated = { level: 'indicated', ageGroup: '1-5' } as const
const relation = { theme: 'relation', relevance: 1 } as const
const violence = { theme: 'violence', relevance: 0.5 } as const

/** The parts of the offer by level and theme. */
function partsOf(offer: Offer, cells: readonly Cell[]) {
  const needs = weighCells(aPortfolio({ cells }), DEFAULT_SETTINGS.levelWeights)
  const flows = routeSeats([{ offer }], codeNeeds(needs))
  return flows.needs.map((position, flow) => {
    const { level, theme } = needs[position]?.cell ?? {}
    return [level, theme, flows.parts[flow]]
  })
}

describe('routeSeats(offers, needs)', () => {
  test('splits seats by the largest target the offer meets in each group', () => {
    const cells = [
      aCell({ prevalence: 0.6 }),
      aCell({ theme: 'violence', prevalence: 0.2 }),
      aCell({ ...indicated, prevalence: 0.2 }),
    ]
    const offer = anOffer({ serves: [universal, indicated], themes: [relation, violence] })
    expect(partsOf(offer, cells)).toEqual([
      ['universal', 'relation', 0.75],
      ['universal', 'violence', 0.375],
      ['indicated', 'relation', 0.25],
    ])
  })

  test('does not let a theme the offer lacks draw seats to a group', () => {
    const cells = [
      aCell({ prevalence: 0.2 }),
      aCell({ theme: 'behaviour', prevalence: 0.9 }),
      aCell({ ...indicated, prevalence: 0.2 }),
    ]
    const offer = anOffer({ serves: [universal, indicated] })
    expect(partsOf(offer, cells)).toEqual([
      ['universal', 'relation', 0.5],
      ['indicated', 'relation', 0.5],
    ])
  })

  test('follows given shares rather than targets', () => {
    const cells = [aCell(), aCell({ ...indicated, prevalence: 0.01 })]
    const serves = [
      { ...universal, share: 0.25 },
      { ...indicated, share: 0.75 },
    ]
    expect(partsOf(anOffer({ serves }), cells)).toEqual([
      ['universal', 'relation', 0.25],
      ['indicated', 'relation', 0.75],
    ])
  })

  test('loses the seats that given shares send outside the template', () => {
    const serves = [
      { ...universal, share: 0.25 },
      { ...indicated, share: 0.75 },
    ]
    expect(partsOf(anOffer({ serves }), [aCell()])).toEqual([['universal', 'relation', 0.25]])
  })

  test('counts a seat in every theme, half for a secondary one', () => {
    const cells = [aCell(), aCell({ theme: 'violence' })]
    expect(partsOf(anOffer({ themes: [relation, violence] }), cells)).toEqual([
      ['universal', 'relation', 1],
      ['universal', 'violence', 0.5],
    ])
  })

  test('has no part in a group with share 0', () => {
    const serves = [
      { ...universal, share: 0 },
      { ...indicated, share: 1 },
    ]
    expect(partsOf(anOffer({ serves }), [aCell()])).toEqual([])
  })

  test('is empty for an offer that meets no need', () => {
    expect(partsOf(anOffer({ serves: [indicated] }), [aCell()])).toEqual([])
    expect(partsOf(anOffer({ themes: [violence] }), [aCell()])).toEqual([])
    expect(partsOf(anOffer({ serves: [], themes: [] }), [aCell()])).toEqual([])
  })
})
