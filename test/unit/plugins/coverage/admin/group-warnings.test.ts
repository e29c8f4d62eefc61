import { describe, expect, test } from '@jest/globals'
import { groupWarnings } from '../../../../../plugins/coverage/admin/group-warnings.ts'

const cell = { level: 'universal', ageGroup: '0', theme: 'sleep' } as const

describe('groupWarnings(warnings)', () => {
  test('puts warnings of a kind together, those to act on first', () => {
    const groups = groupWarnings([
      { code: 'surplus', cell, message: '' },
      { code: 'unknown-seats', offer: 'a', message: '' },
      { code: 'unknown-seats', offer: 'b', message: '' },
    ])
    expect(groups).toEqual([
      { code: 'unknown-seats', offers: ['a', 'b'], cells: [] },
      { code: 'surplus', offers: [], cells: [cell] },
    ])
  })

  test('names an offer once, however often it is warned of', () => {
    const warning = { code: 'no-effect', offer: 'a', message: '' } as const
    expect(groupWarnings([warning, warning])).toEqual([
      { code: 'no-effect', offers: ['a'], cells: [] },
    ])
  })

  test('leaves out offers outside the profile, which have a list of their own', () => {
    expect(groupWarnings([{ code: 'outside-template', offer: 'a', message: '' }])).toEqual([])
  })
})
