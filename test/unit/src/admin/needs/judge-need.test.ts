import { describe, expect, test } from '@jest/globals'
import { findMissing } from '../../../../../collections/fields/need-grounds.ts'
import { judgeNeed } from '../../../../../src/admin/needs/judge-need.ts'
import { aNeedCell } from './a-need-cell.ts'

const bare = { source: null, year: null, assumption: false } as const
const assumed = { source: 'Antakelse', year: null, assumption: true, prevalence: 0.1 } as const

describe('judgeNeed(cell, original)', () => {
  test('tells a number of one’s own from the template’s', () => {
    expect(judgeNeed(aNeedCell(), aNeedCell()).isOwn).toBe(false)
    expect(judgeNeed(aNeedCell({ prevalence: 0.05 }), aNeedCell()).isOwn).toBe(true)
    expect(judgeNeed(aNeedCell({ basis: 'cohort' }), aNeedCell()).isOwn).toBe(true)
    expect(judgeNeed(aNeedCell()).isOwn).toBe(true)
  })

  test('gives the template’s number the template’s grounds when it has none', () => {
    expect(judgeNeed(aNeedCell(bare), aNeedCell()).grounds).toBe('source')
    expect(judgeNeed(aNeedCell({ ...assumed, ...bare }), aNeedCell(assumed)).grounds).toBe(
      'assumption',
    )
  })

  test('says that a cell is not relevant', () => {
    expect(judgeNeed(aNeedCell({ relevant: false })).isRelevant).toBe(false)
  })

  test('finds grounds missing exactly where the server does', () => {
    const numbers = [{}, { prevalence: 0.05 }, { basis: 'cohort' as const }]
    const grounds = [{}, bare, { ...bare, source: 'Ungdata' }, { year: 2025 }, { assumption: true }]
    const cells = [aNeedCell(), aNeedCell(assumed)].flatMap((start) =>
      numbers.flatMap((own) => grounds.map((each) => ({ ...start, ...own, ...each }))),
    )
    for (const original of [aNeedCell(), aNeedCell(assumed), undefined]) {
      for (const cell of cells) {
        const isRefused = findMissing(cell, original) !== null
        expect([cell, judgeNeed(cell, original).grounds === 'none']).toEqual([cell, isRefused])
      }
    }
  })
})
