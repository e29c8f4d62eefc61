import { describe, expect, test } from '@jest/globals'
import { hideSmallCounts } from '../../../../../plugins/coverage/answers/hide-small-counts.ts'
import { evaluate } from '../../../../../plugins/coverage/core/index.ts'
import { aCell, aPortfolio } from '../core/a-portfolio.ts'

/** The cell of so many families, 100 at most, as the public gets it. */
const answered = (families: number) =>
  hideSmallCounts(evaluate(aPortfolio({ cells: [aCell({ prevalence: families / 100 })] }))).cells[0]

describe('hideSmallCounts(coverage)', () => {
  test('shows no number of a cell of fewer than five families', () => {
    const { counted, ...cell } = answered(4) ?? {}
    const numbers = Object.values(cell).filter((value) => typeof value === 'number')
    const seats = (counted ?? []).flatMap((each) => [each.seats, each.filled])
    expect([numbers, seats.filter((value) => value !== null)]).toEqual([[], []])
  })

  test('shows every share of a cell of five', () => {
    const { target, weight, reach, effective, gap } = answered(5) ?? {}
    const figures = [target, weight, reach, effective, gap]
    expect(figures.every((figure) => typeof figure === 'number')).toBe(true)
  })
})
