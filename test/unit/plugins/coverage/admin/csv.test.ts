import { describe, expect, test } from '@jest/globals'
import { toCsv } from '../../../../../plugins/coverage/admin/downloads/csv.ts'
import type { Table, Value } from '../../../../../plugins/coverage/admin/figures/index.ts'

const table = (...row: Value[]): Table => ({
  caption: 'Tall',
  columns: [
    { title: 'Navn', kind: 'text' },
    { title: 'Dekning', kind: 'share' },
    { title: 'Familier', kind: 'count' },
  ],
  rows: [row],
})

describe('toCsv(table)', () => {
  test('begins with the mark of UTF-8 and separates by semicolons', () => {
    expect(toCsv(table('Ås', 0.5, 12))).toBe(
      '\uFEFF"Navn";"Dekning (%)";"Familier"\r\n"Ås";50;12\r\n',
    )
  })

  test('writes decimals with a comma, and nothing for what is not known', () => {
    expect(rowOf('a', 0.12345, 2.5)).toBe('"a";12,35;2,5')
    expect(rowOf('a', null, null)).toBe('"a";;')
    expect(rowOf('a', -0.05, 0)).toBe('"a";-5;0')
  })

  test.each(['=1+1', '+47', '-1', '@SUM(A1)', '\t=1', '  =1', '\r=1'])(
    'makes %j text to a spreadsheet',
    (name) => {
      expect(rowOf(name, null, null).startsWith(`"'`)).toBe(true)
    },
  )

  test('keeps quotation marks, semicolons and lines inside their field', () => {
    expect(rowOf('a "b"; c\nd', null, null)).toBe('"a ""b""; c\nd";;')
  })
})

const rowOf = (...row: Value[]): string => toCsv(table(...row)).split('\r\n')[1] ?? ''
