import { describe, expect, test } from '@jest/globals'
import {
  nothingKept,
  placeOfWork,
  readKept,
  writeKept,
} from '../../../../../src/admin/way/map/kept-work.ts'
import { newTyping } from '../../../../../src/admin/way/map/typing.ts'

function aStore(entries: Record<string, string> = {}) {
  const stored = new Map(Object.entries(entries))
  return {
    getItem: (name: string) => stored.get(name) ?? null,
    setItem: (name: string, value: string) => void stored.set(name, value),
    removeItem: (name: string) => void stored.delete(name),
  }
}

const typing = newTyping({ id: null, title: 'Kurs' }, { key: '1-a', roleMailbox: '' })

describe('readKept(store, place)', () => {
  test('is what was written', () => {
    const store = aStore()
    const work = { typing, waiting: [typing], roleMailbox: 'felles@example.org' }
    writeKept(store, 'here', work)
    expect(readKept(store, 'here')).toEqual(work)
  })

  test.each(['', '{', '7', 'null', '{"typing":{"title":7},"waiting":"x"}'])(
    'is nothing where %j stands',
    (text) => {
      expect(readKept(aStore({ here: text }), 'here')).toEqual(nothingKept)
    },
  )

  test('is nothing in a browser that keeps nothing', () => {
    const closed = {
      getItem: () => {
        throw new Error('SecurityError')
      },
      setItem: () => {
        throw new Error('QuotaExceededError')
      },
      removeItem: () => undefined,
    }
    writeKept(closed, 'here', nothingKept)
    expect(readKept(closed, 'here')).toEqual(nothingKept)
  })

  test('is apart for each user and municipality', () => {
    expect(
      new Set([placeOfWork('u', 'm'), placeOfWork('v', 'm'), placeOfWork('u', 'n')]).size,
    ).toBe(3)
  })
})
