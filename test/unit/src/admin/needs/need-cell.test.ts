import { expect, test } from '@jest/globals'
import { readNeedCell } from '../../../../../src/admin/needs/need-cell.ts'

const read = (row: object) => readNeedCell((name) => Reflect.get(row, name))

test('readNeedCell(read) takes an empty row for a relevant one that says nothing', () => {
  expect(read({})).toEqual({
    level: null,
    ageGroup: null,
    theme: null,
    relevant: true,
    prevalence: null,
    basis: 'stock',
    priority: null,
    source: null,
    year: null,
    assumption: false,
    note: null,
  })
})

test('readNeedCell(read) reads a relation by its id, and a blank text as none', () => {
  expect(read({ level: { id: 7 }, theme: 'a', source: ' ' })).toMatchObject({
    level: '7',
    theme: 'a',
    source: null,
  })
})
