import { describe, expect, test } from '@jest/globals'
import { digestOf, isWhole, keyIn, makeKey } from '../../../../plugins/api-keys/key.ts'

describe('makeKey()', () => {
  test('is whole, begins as no other secret does, and is never the same', () => {
    const keys = Array.from({ length: 100 }, makeKey)
    expect(new Set(keys).size).toBe(100)
    expect(keys.filter((key) => !isWhole(key) || !/^tiltak_[0-9a-f]{48}$/.test(key))).toEqual([])
  })
})

describe('isWhole(text)', () => {
  const key = makeKey()

  test('is false for a key with any letter changed or left out', () => {
    for (let place = 0; place < key.length; place += 1) {
      const other = key[place] === '0' ? '1' : '0'
      expect(isWhole(key.slice(0, place) + other + key.slice(place + 1))).toBe(false)
      expect(isWhole(key.slice(0, place) + key.slice(place + 1))).toBe(false)
    }
  })

  test.each(['', 'tiltak_', key.toUpperCase(), ` ${key}`, `${key}\n`])(
    'is false for %j',
    (text) => {
      expect(isWhole(text)).toBe(false)
    },
  )
})

describe('digestOf(key)', () => {
  test('does not tell the key', () => {
    const key = makeKey()
    expect(digestOf(key)).toMatch(/^[0-9a-f]{64}$/)
    expect(digestOf(key)).not.toContain(key.slice(7, 15))
  })
})

describe('keyIn(authorization)', () => {
  test.each([
    ['api-clients API-Key abc', 'abc'],
    ['API-CLIENTS api-key abc', 'abc'],
    ['users API-Key abc', 'abc'],
    ['JWT abc', null],
    ['Bearer abc', null],
    ['api-clients API-Key ', null],
    ['', null],
    [undefined, null],
  ])('of %j is %j', (header, key) => {
    expect(keyIn(header)).toBe(key)
  })
})
