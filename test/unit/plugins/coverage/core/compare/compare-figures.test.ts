import { describe, expect, test } from '@jest/globals'
import { compareFigures, evaluate } from '../../../../../../plugins/coverage/core/index.ts'
import { aCell, anOffer, aPortfolio } from '../a-portfolio.ts'

const few = evaluate(aPortfolio())
const many = evaluate(aPortfolio({ offers: [anOffer({ seats: 60 })] }))

describe('compareFigures(from, to)', () => {
  test('has each figure of the index and the levels then, now and the difference', () => {
    const { index, levels } = compareFigures(few, many)
    expect([index.from, index.to]).toEqual([few.index, many.index])
    expect(index.difference).toMatchObject({ effective: expect.closeTo(0.2, 12), breadth: 0 })
    expect(levels).toMatchObject([{ level: 'universal', difference: { weight: 0 } }])
  })

  test('has the cells that differ and no others', () => {
    const other = aCell({ theme: 'violence' })
    const [from, to] = [40, 60].map((seats) =>
      evaluate(aPortfolio({ cells: [aCell(), other], offers: [anOffer({ seats })] })),
    )
    expect(from && to && compareFigures(from, to).cells).toMatchObject([
      { theme: 'relation', from: { unserved: 60 }, to: { unserved: 40 } },
    ])
    expect(compareFigures(few, few).cells).toEqual([])
  })

  test('has null where there was no index, no level or no cell', () => {
    const nothing = evaluate(aPortfolio({ cells: [], offers: [] }))
    const { index, levels, cells } = compareFigures(nothing, few)
    for (const each of [index, ...levels, ...cells]) {
      expect([each.from, each.difference]).toEqual([null, null])
    }
    expect([levels.length, cells.length]).toEqual([1, 1])
  })

  test('has null for the difference of what is not shown', () => {
    const hidden = few.cells.map((cell) => ({ ...cell, unserved: null }))
    expect(compareFigures({ ...few, cells: hidden }, many).cells).toMatchObject([
      { from: { unserved: null }, difference: { unserved: null, reach: expect.closeTo(0.2, 12) } },
    ])
  })
})
