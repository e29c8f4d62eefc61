import { describe, expect, test } from '@jest/globals'
import { type Change, changed, isSame } from '../../../../plugins/bulk-edits/change.ts'
import type { Property } from '../../../../plugins/bulk-edits/property.ts'

const property = (given: Partial<Property>): Property => ({
  path: 'x',
  label: 'X',
  kind: 'choice',
  isRequired: false,
  choices: [],
  target: null,
  row: null,
  ...given,
})

const many = property({ kind: 'many', target: 'arenas' })
const rows = property({
  kind: 'rows',
  target: 'themes',
  row: { relation: 'theme', as: 'relevance' },
})

const of = (given: Property, action: Change['action'], value: Change['value'], as = '') => ({
  property: given,
  action,
  value,
  as: as || null,
})

describe('a change', () => {
  test('sets what stands alone', () => {
    expect(changed(of(property({}), 'set', 'ended'), 'active')).toBe('ended')
    expect(changed(of(property({ kind: 'one' }), 'set', null), 'a')).toBe(null)
  })

  test('adds to a list at its end, once', () => {
    expect(changed(of(many, 'add', 'c'), ['a', 'b'])).toEqual(['a', 'b', 'c'])
    expect(changed(of(many, 'add', 'a'), ['a', 'b'])).toEqual(['a', 'b'])
    expect(changed(of(many, 'add', 'a'), null)).toEqual(['a'])
  })

  test('takes out of a list, whether its documents are filled in or not', () => {
    expect(changed(of(many, 'remove', 'a'), ['a', { id: 'a' }, 'b'])).toEqual(['b'])
    expect(changed(of(many, 'remove', 'c'), ['a'])).toEqual(['a'])
  })

  test('adds a row as something, and names one that is there anew', () => {
    const main = { id: '1', theme: 'a', relevance: 'main' }
    expect(changed(of(rows, 'add', 'b', 'secondary'), [main])).toEqual([
      main,
      { theme: 'b', relevance: 'secondary' },
    ])
    expect(changed(of(rows, 'add', 'a', 'secondary'), [main])).toEqual([
      { ...main, relevance: 'secondary' },
    ])
    expect(changed(of(rows, 'remove', 'a'), [main])).toEqual([])
  })
})

describe('two values are the same', () => {
  test.each([
    [
      'rows under other ids',
      rows,
      [{ id: '1', theme: 'a', relevance: 'main' }],
      [{ theme: { id: 'a' }, relevance: 'main' }],
      true,
    ],
    [
      'rows named as something else',
      rows,
      [{ theme: 'a', relevance: 'main' }],
      [{ theme: 'a' }],
      false,
    ],
    ['lists in another order', many, ['a', 'b'], ['b', 'a'], false],
    ['an empty list and none', many, [], undefined, true],
    ['no and nothing', property({ kind: 'flag' }), false, null, true],
    [
      'a day and its moment',
      property({ kind: 'day' }),
      '2026-11-01',
      '2026-11-01T00:00:00.000Z',
      true,
    ],
    ['nothing and none', property({}), null, undefined, true],
  ])('%s: %#', (_name, given, one, other, expected) => {
    expect(isSame(given, one, other)).toBe(expected)
  })
})
