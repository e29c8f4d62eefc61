import { describe, expect, test } from '@jest/globals'
import { textsIn } from '../../../../../plugins/coverage/admin/texts/index.ts'

describe('textsIn(language)', () => {
  test('says something of its own for everything, in both languages', () => {
    const [nb, en] = [sayings(textsIn('nb')), sayings(textsIn('en'))]
    expect(en.map(([name]) => name)).toEqual(nb.map(([name]) => name))
    expect(nb.filter(([, text]) => text.trim() === '')).toEqual([])
    expect(nb.filter((_, place) => nb[place]?.[1] === en[place]?.[1])).toEqual([])
  })

  test('is Norwegian for a language it does not have', () => {
    expect(textsIn('se')).toBe(textsIn('nb'))
  })

  test('counts one family in the singular', () => {
    const { families } = textsIn('nb')
    expect(['1', 'under 1', '2', '21'].map(families)).toEqual([
      '1 familie i året',
      'under 1 familie i året',
      '2 familier i året',
      '21 familier i året',
    ])
  })
})

/** Every text by its path, with `A` and `B` in the places of numbers. */
function sayings(texts: object, path = ''): [string, string][] {
  return Object.entries(texts).flatMap(([name, value]): [string, string][] => {
    if (typeof value === 'string') return [[`${path}${name}`, value]]
    if (typeof value === 'function') return [[`${path}${name}`, String(value('A', 'B'))]]
    return sayings(value, `${path}${name}.`)
  })
}
