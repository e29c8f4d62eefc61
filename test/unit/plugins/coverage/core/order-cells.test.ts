import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compareCells } from '../../../../../plugins/coverage/core/compare-cells.ts'
import { orderCells } from '../../../../../plugins/coverage/core/order-cells.ts'
import { arbitraryPortfolio } from './arbitrary-portfolio.ts'

test('orderCells(cells) gives the order of compareCells, and leaves its argument alone', () => {
  fc.assert(
    fc.property(arbitraryPortfolio, ({ cells }) => {
      const before = [...cells]
      expect(orderCells(cells)).toEqual(cells.toSorted(compareCells))
      expect(cells).toEqual(before)
    }),
  )
})
