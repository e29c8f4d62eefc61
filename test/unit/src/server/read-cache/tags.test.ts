import { describe, expect, test } from '@jest/globals'
import {
  documentOf,
  municipality,
  ownOf,
  tagsOfChange,
  wholeOf,
  withKinds,
} from '../../../../../src/server/read-cache/tags.ts'

const isTouched = (tags: string[], change: Parameters<typeof tagsOfChange>[0]): boolean => {
  const all = withKinds(tags)
  return tagsOfChange(change).some((tag) => all.has(tag))
}

const offer = { collection: 'offers', id: 'o1', municipalities: ['m1'] }

describe('an answer made of', () => {
  test.each([
    ['a list', wholeOf('offers')],
    ['the document', documentOf('offers', 'o1')],
    ['the offers of its municipality', ownOf('offers', 'm1')],
    ['anything of its municipality', municipality('m1')],
  ])('%s is touched by a change of the document', (_what, tag) => {
    expect(isTouched([tag], offer)).toBe(true)
  })

  test.each([
    ['another list', wholeOf('programs')],
    ['another document', documentOf('offers', 'o2')],
    ['a document of the same id elsewhere', documentOf('needs', 'o1')],
    ['the offers of another municipality', ownOf('offers', 'm2')],
    ['the needs of its municipality', ownOf('needs', 'm1')],
    ['anything of another municipality', municipality('m2')],
  ])('%s is not', (_what, tag) => {
    expect(isTouched([tag], offer)).toBe(false)
  })

  test('a document is touched by a change that names none', () => {
    const some = { collection: 'offers', id: null, municipalities: null }
    expect(isTouched([documentOf('offers', 'o2')], some)).toBe(true)
    expect(isTouched([ownOf('offers', 'm2')], some)).toBe(true)
    expect(isTouched([municipality('m2')], some)).toBe(true)
    expect(isTouched([wholeOf('programs')], some)).toBe(false)
  })

  test('a municipality is touched by a change of nobody knows whose document', () => {
    const change = { collection: 'offers', id: 'o9', municipalities: null }
    expect(isTouched([ownOf('offers', 'm2')], change)).toBe(true)
    expect(isTouched([municipality('m2')], change)).toBe(true)
    expect(isTouched([ownOf('needs', 'm2')], change)).toBe(false)
  })

  test('nothing at all is touched when anything may have changed', () => {
    expect(isTouched([], { collection: '*', id: null, municipalities: null })).toBe(true)
  })
})
