import { describe, expect, test } from '@jest/globals'
import { csvLine } from '../../../../plugins/audit/export/csv-line.ts'

describe('csvLine', () => {
  test.each(['=1+1', '+47', '-1', '@SUM(A1)', '\tx'])('makes %j a text', (cell) => {
    expect(csvLine([cell])).toBe(`'${cell}\r\n`)
  })

  test('quotes what would end a cell, after making it a text', () => {
    expect(csvLine(['a,b', 'a"b', 'a\nb', '\r=1'])).toBe(`"a,b","a""b","a\nb","'\r=1"\r\n`)
  })

  test('writes nothing for nothing, and lists as JSON', () => {
    expect(csvLine([null, undefined, 3, ['x']])).toBe(',,3,"[""x""]"\r\n')
  })
})
