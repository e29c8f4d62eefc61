import { describe, expect, test } from '@jest/globals'
import { findRepeat } from '../../../../collections/fields/no-repeats.ts'

describe('findRepeat(rows, names)', () => {
  test('is null when every row differs in something', () => {
    const rows = [
      { level: 1, theme: 1 },
      { level: 1, theme: 2 },
      { level: 2, theme: 1 },
    ]
    expect(findRepeat(rows, ['level', 'theme'])).toBeNull()
  })

  test('names the first row that is there twice, counted from 1', () => {
    const rows = [{ theme: 'a' }, { theme: 'b' }, { theme: 'c' }, { theme: 'b' }, { theme: 'a' }]
    expect(findRepeat(rows, ['theme'])).toEqual({ row: 4, of: 2 })
  })

  test('knows an id however it is written', () => {
    const rows = [{ theme: 7 }, { theme: { id: 7 } }]
    expect(findRepeat(rows, ['theme'])).toEqual({ row: 2, of: 1 })
    expect(findRepeat([{ theme: 7 }, { theme: '7' }], ['theme'])).toEqual({ row: 2, of: 1 })
  })

  test('says nothing of rows that are not filled in yet', () => {
    const rows = [{ level: 1 }, { level: 1 }, {}, null]
    expect(findRepeat(rows, ['level', 'theme'])).toBeNull()
  })
})
