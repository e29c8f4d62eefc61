import { describe, expect, test } from '@jest/globals'
import { readChanges } from '../../../../plugins/changes/read-changes.ts'
import { shorten } from '../../../../plugins/changes/shorten.ts'

const offer = { collection: 'offers', id: 'a', municipalities: ['0301'] }

describe('changes from another process', () => {
  test('are read when they are nothing but changes', () => {
    const given = [offer, { ...offer, id: null, municipalities: null }]
    expect(readChanges(JSON.parse(JSON.stringify(given)))).toEqual(given)
    expect(readChanges([{ ...offer, extra: 1 }])).toEqual([offer])
  })

  test.each([
    ['no list', { ...offer }],
    ['a change without a collection', [{ id: 'a', municipalities: null }]],
    ['an id that is no text', [{ ...offer, id: 7 }]],
    ['a name that is very long', [{ ...offer, collection: 'x'.repeat(201) }]],
    ['municipalities that are no texts', [{ ...offer, municipalities: [1] }]],
    ['very many municipalities', [{ ...offer, municipalities: Array(51).fill('a') }]],
    ['very many changes', Array(5001).fill(offer)],
    ['one bad among good', [offer, null]],
  ])('are refused when they are %s', (_name, given) => {
    expect(readChanges(given)).toBeNull()
  })
})

describe('changes for others', () => {
  test('are told by collection when they are long', () => {
    const long = Array.from({ length: 1000 }, (_, at) => ({
      ...offer,
      id: `${at}-${'x'.repeat(60)}`,
    }))
    expect(shorten(long)).toEqual([{ collection: 'offers', id: null, municipalities: null }])
    expect(shorten([offer])).toEqual([offer])
  })
})
