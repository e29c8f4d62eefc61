import { describe, expect, test } from '@jest/globals'
import { fanTextsIn } from '../../../../../plugins/coverage/admin/texts/fan.ts'
import { figureTextsIn } from '../../../../../plugins/coverage/admin/texts/figures/index.ts'
import { textsIn } from '../../../../../plugins/coverage/admin/texts/index.ts'
import { pageTextsIn } from '../../../../../plugins/coverage/admin/texts/pages/index.ts'

const all = [
  ['the pages', textsIn],
  ['the fan', fanTextsIn],
  ['the figures', figureTextsIn],
  ['what is round them', pageTextsIn],
] as const

/** What Bokmål and Nynorsk write alike is no oversight; most of it is not. */
const mostAlike = 0.35

describe.each(all)('the texts of %s', (_, textsOf) => {
  const [nb, nn, en] = [sayings(textsOf('nb')), sayings(textsOf('nn')), sayings(textsOf('en'))]

  test('say something for everything, in all three languages', () => {
    expect(en.map(([name]) => name)).toEqual(nb.map(([name]) => name))
    expect(nn.map(([name]) => name)).toEqual(nb.map(([name]) => name))
    expect([...nb, ...nn, ...en].filter(([, text]) => text.trim() === '')).toEqual([])
  })

  test('are English of its own, and Nynorsk for the most part', () => {
    expect(nb.filter(([, text], place) => text.length > 4 && en[place]?.[1] === text)).toEqual([])
    const alike = nb.filter(([, text], place) => nn[place]?.[1] === text)
    expect(alike.length / nb.length).toBeLessThan(mostAlike)
  })

  test('are Bokmål for a language there is none in', () => {
    expect(textsOf('se')).toBe(textsOf('nb'))
  })
})

describe('textsIn(language)', () => {
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
