import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { describeMatrix } from '../../../../collections/access/describe-matrix.ts'
import { globalMatrix, matrix, type Row } from '../../../../collections/access/matrix.ts'
import { rules } from '../../../../collections/access/rules.ts'

describe('the role matrix', () => {
  test('is the table that people have read and agreed on', () => {
    expect(describeMatrix()).toBe(readFileSync('docs/access.md', 'utf8'))
  })

  test('gives the public nothing to write', () => {
    for (const { create, update, delete: remove, publish } of Object.values(matrix)) {
      for (const row of [create, update, remove, publish]) {
        expect(Object.keys(row).filter((role) => /anonymous|api-client/.test(role))).toEqual([])
      }
    }
    for (const { update } of Object.values(globalMatrix)) {
      expect(Object.keys(update).sort()).toEqual(['administrator', 'editor'])
    }
  })

  test('names for making and publishing only rules that can judge a document', () => {
    for (const { create, publish } of Object.values(matrix)) {
      const rows: Row[] = [create, publish]
      for (const name of rows.flatMap((row) => Object.values(row)).flat()) {
        expect(rules[name].allows).toBeInstanceOf(Function)
      }
    }
  })
})
