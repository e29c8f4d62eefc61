import { describe, expect, test } from '@jest/globals'
import {
  blockHeight,
  blockWidth,
  cellTop,
  placeColumns,
  rowTop,
} from '../../../../../../plugins/coverage/admin/drawings/grid/grid-geometry.ts'

describe('placeColumns(titles)', () => {
  const columns = placeColumns(['Svangerskap', '0 år', '1–5 år', '6–12 år', '13–17 år'])

  test('lie beside each other within the block', () => {
    for (const [place, { x, width }] of columns.entries()) {
      const before = columns[place - 1]
      expect(x).toBeGreaterThan(before ? before.x + before.width : 0)
      expect(x + width).toBeLessThanOrEqual(blockWidth)
    }
  })

  test('are wider for a longer title', () => {
    expect(columns[0]?.width).toBeGreaterThan(columns[1]?.width ?? 0)
  })

  test('of nothing are none', () => {
    expect(placeColumns([])).toEqual([])
  })
})

test('rows have their name above their cells, and do not touch', () => {
  const { y, height } = cellTop(0)
  expect(y).toBeGreaterThan(rowTop(0))
  expect(y + height).toBeLessThan(rowTop(1))
  expect(blockHeight(2)).toBeGreaterThan(cellTop(1).y + cellTop(1).height)
})
