import { expect, test } from '@jest/globals'
import { rankThemes } from '../../../../src/seed/rank-themes.ts'
import { referenceTo } from '../../../../src/seed/references.ts'

const theme = referenceTo(
  'theme',
  new Map([
    ['violence', 'id-1'],
    ['abuse', 'id-2'],
  ]),
)

test('referenceTo(what, ids) finds the id of a key', () => {
  expect(theme('abuse')).toBe('id-2')
})

test('referenceTo(what, ids) names the key that nothing has, and those there are', () => {
  expect(() => theme('abuses')).toThrow(
    'seed: no theme has the key "abuses". Known: violence, abuse.',
  )
})

test('rankThemes(keys) makes the first theme the main one', () => {
  expect(rankThemes(['abuse', 'violence'], theme)).toEqual([
    { theme: 'id-2', relevance: 'main' },
    { theme: 'id-1', relevance: 'secondary' },
  ])
})
