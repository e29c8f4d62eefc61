import { describe, expect, test } from '@jest/globals'
import { mergeChanges } from '../../../../plugins/changes/merge-changes.ts'

const change = (collection: string, id: string | null, municipalities: string[] | null = null) => ({
  collection,
  id,
  municipalities,
})

describe('changes of one commit', () => {
  test('name each document once, with every municipality it was in', () => {
    const changes = [
      change('offers', 'a', ['0301']),
      change('offers', 'a', ['0301', '1103']),
      change('offers', 'b', []),
    ]
    expect(mergeChanges(changes)).toEqual([
      change('offers', 'a', ['0301', '1103']),
      change('offers', 'b', []),
    ])
  })

  test('tell the whole collection where it is not known which document', () => {
    const changes = [change('offers', 'a', ['0301']), change('offers', null, ['1103'])]
    expect(mergeChanges(changes)).toEqual([change('offers', null, ['0301', '1103'])])
  })

  test('are in unknown municipalities when one of them is', () => {
    const changes = [change('offers', 'a', ['0301']), change('offers', 'a', null)]
    expect(mergeChanges(changes)).toEqual([change('offers', 'a', null)])
  })

  test('tell the whole collection when more than a hundred documents changed', () => {
    const many = Array.from({ length: 101 }, (_, at) => change('offers', `${at}`, ['0301']))
    expect(mergeChanges(many)).toEqual([change('offers', null, ['0301'])])
    expect(mergeChanges(many.slice(1))).toHaveLength(100)
  })

  test('name no more than fifty municipalities', () => {
    const many = Array.from({ length: 51 }, (_, at) => change('offers', null, [`${at}`]))
    expect(mergeChanges(many)).toEqual([change('offers', null, null)])
  })

  test('are anything when one of them is', () => {
    const changes = [change('offers', 'a'), change('*', null), change('site', null)]
    expect(mergeChanges(changes)).toEqual([change('*', null)])
  })
})
