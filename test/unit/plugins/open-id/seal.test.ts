import { describe, expect, test } from '@jest/globals'
import { seal, unseal } from '../../../../plugins/open-id/seal.ts'

const secret = 'a-secret-for-tests-with-32-characters-or-more'
const sealed = seal({ a: 1 }, { secret, expires: 1000 })

describe('unseal(sealed)', () => {
  test('gives back what was sealed, until it expires', () => {
    expect(unseal(sealed, { secret, now: 999 })).toEqual({ a: 1 })
    expect(unseal(sealed, { secret, now: 1000 })).toBeUndefined()
  })

  test('gives nothing with another secret', () => {
    expect(unseal(sealed, { secret: `${secret}.`, now: 0 })).toBeUndefined()
  })

  test('gives nothing when a byte was changed', () => {
    const bytes = Buffer.from(sealed, 'base64url')
    for (let place = 0; place < bytes.length; place += 1) {
      const changed = Buffer.from(bytes)
      changed[place] = (changed[place] ?? 0) ^ 1
      expect(unseal(changed.toString('base64url'), { secret, now: 0 })).toBeUndefined()
    }
  })

  test.each(['', 'a', '…', 'a'.repeat(10_000)])('gives nothing for noise', (noise) => {
    expect(unseal(noise, { secret, now: 0 })).toBeUndefined()
  })
})
