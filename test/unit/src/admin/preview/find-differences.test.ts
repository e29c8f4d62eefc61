import { describe, expect, test } from '@jest/globals'
import { findDifferences, findMissing } from '../../../../../src/admin/preview/find-differences.ts'

describe('the differences of two documents', () => {
  test.each([
    ['a text', { title: 'Nytt' }, { title: 'Gammelt' }, ['title']],
    ['a text in one language', { title: { nb: 'A', nn: 'B' } }, { title: { nb: 'A' } }, ['title']],
    ['a row more', { themes: [{ theme: 'a' }] }, { themes: [] }, ['themes']],
    ['an order', { levels: ['a', 'b'] }, { levels: ['b', 'a'] }, ['levels']],
    ['a no', { required: false }, { required: true }, ['required']],
  ])('tell %s', (_name, one, other, names) => {
    expect(findDifferences(one, other, Object.keys(one))).toEqual(names)
  })

  test.each([
    ['rows that are stored anew', { rows: [{ id: '1', a: 1 }] }, { rows: [{ id: '2', a: 1 }] }],
    ['nothing, however it is written', { a: null, b: [], c: {}, d: '' }, {}],
    [
      'the order of parts',
      { dose: { weeks: 1, sessions: 2 } },
      { dose: { sessions: 2, weeks: 1 } },
    ],
  ])('do not tell %s', (_name, one, other) => {
    expect(findDifferences(one, other, Object.keys(one))).toEqual([])
  })
})

test('a text is missing in a language when Bokmål has it', () => {
  const doc = {
    title: { nb: 'A', nn: '' },
    summary: { nb: 'B', nn: 'C' },
    body: { nn: 'D' },
    x: null,
  }
  expect(findMissing(doc, ['title', 'summary', 'body', 'x'], 'nn')).toEqual(['title'])
  expect(findMissing(doc, ['title', 'summary'], 'nb')).toEqual([])
})
