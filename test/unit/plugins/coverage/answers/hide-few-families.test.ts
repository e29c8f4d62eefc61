import { describe, expect, test } from '@jest/globals'
import {
  hideFewFamilies,
  showAllFamilies,
} from '../../../../../plugins/coverage/answers/hide-few-families.ts'
import { recommend } from '../../../../../plugins/coverage/core/index.ts'
import { aCell, aPortfolio } from '../core/a-portfolio.ts'
import { aCandidate } from '../core/recommend/a-candidate.ts'

/** One pick in a cell of so many families, 100 at most, that has no seats yet. */
function aPick({ target, seats }: { target: number; seats: number }) {
  const portfolio = aPortfolio({ cells: [aCell({ prevalence: target / 100 })], offers: [] })
  const { picks } = recommend({ portfolio, candidates: [aCandidate('a', { seats })] })
  return { picks, portfolio }
}

describe('hideFewFamilies(picks, portfolio)', () => {
  test('leaves five families in a cell of five as they are', () => {
    const { picks, portfolio } = aPick({ target: 5, seats: 9 })
    expect(hideFewFamilies(picks, portfolio)).toEqual(showAllFamilies(picks))
  })

  test.each([
    ['fewer than five families in a large cell', { target: 100, seats: 4 }],
    ['every family of a cell of fewer than five', { target: 4, seats: 9 }],
  ])('hides %s, and what they cost', (_name, size) => {
    const { picks, portfolio } = aPick(size)
    expect(hideFewFamilies(picks, portfolio)).toMatchObject([
      { costPerFamily: null, cells: [{ families: null, suppressed: true }] },
    ])
  })
})
