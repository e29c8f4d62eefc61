import { describe, expect, test } from '@jest/globals'
import { codesOf, makeOffer, seedOf } from '../../../../plugins/second-factor/factor-secret.ts'
import {
  hashRecoveryCode,
  makeRecoveryCodes,
} from '../../../../plugins/second-factor/recovery-codes.ts'
import { takeCode } from '../../../../plugins/second-factor/take-code.ts'

const server = { secret: 'the secret of a server for tests' }
const now = Date.UTC(2026, 10, 22, 12, 0, 10)
const step = Math.floor(now / 30_000)
const codes = codesOf(server, 'seed')
const hash = (code: string) => hashRecoveryCode(server.secret, code)
const factor = { codes, lastStep: -1, recovery: [hash('abcde-fghjk'), hash('22222-33333')], hash }
const codeAt = (moment: number) => codes.generate({ timestamp: moment })

describe('takeCode()', () => {
  test('takes the code of now, and of one step before and after', () => {
    expect(takeCode(factor, codeAt(now), now)).toEqual({ lastStep: step })
    expect(takeCode(factor, codeAt(now - 30_000), now)).toEqual({ lastStep: step - 1 })
    expect(takeCode(factor, codeAt(now + 30_000), now)).toEqual({ lastStep: step + 1 })
  })

  test('takes no code of another time', () => {
    expect(takeCode(factor, codeAt(now - 90_000), now)).toBeNull()
    expect(takeCode(factor, codeAt(now + 90_000), now)).toBeNull()
  })

  test('takes no code twice, and none from before the last', () => {
    expect(takeCode({ ...factor, lastStep: step }, codeAt(now), now)).toBeNull()
    expect(takeCode({ ...factor, lastStep: step }, codeAt(now - 30_000), now)).toBeNull()
    expect(takeCode({ ...factor, lastStep: step }, codeAt(now + 30_000), now)).not.toBeNull()
  })

  test('takes a recovery code however it is written, and uses it up', () => {
    const left = { recovery: [hash('22222-33333')] }
    for (const written of ['abcde-fghjk', 'ABCDEFGHJK', ' abcde fghjk ']) {
      expect(takeCode(factor, written, now)).toEqual(left)
    }
    expect(takeCode({ ...factor, recovery: left.recovery }, 'abcde-fghjk', now)).toBeNull()
  })

  test.each(['', ' ', '12345', '1234567', '-', '……', 'x'.repeat(1000), '__proto__'])(
    'takes no %j',
    (given) => expect(takeCode(factor, given, now)).toBeNull(),
  )
})

test('codesOf() makes the codes of RFC 6238, and others of another seed or server', () => {
  const others = [codesOf(server, 'another'), codesOf({ secret: 'another' }, 'seed')]
  const [one, two] = others.map((other) => other.secret.base32)
  expect(new Set([codes.secret.base32, one, two]).size).toBe(3)
  expect(codes.secret.bytes).toHaveLength(20)
  expect(codes).toMatchObject({ digits: 6, period: 30, algorithm: 'SHA1' })
})

test('seedOf() is another for another account, password or showing', () => {
  const account = { id: 'a', hash: 'h', salt: 's' }
  const [one, other] = [makeOffer(), makeOffer()]
  const seeds = [
    seedOf(account, one),
    seedOf({ ...account, hash: 'i' }, one),
    seedOf({ ...account, id: 'b' }, one),
    seedOf(account, other),
  ]
  expect(new Set(seeds).size).toBe(4)
  expect(seedOf(account, one)).toBe(seeds[0])
})

test('makeRecoveryCodes() are ten, never the same', () => {
  const made = [...makeRecoveryCodes(), ...makeRecoveryCodes()]
  expect(new Set(made).size).toBe(20)
  for (const code of made) expect(code).toMatch(/^[2-9a-hjkmnp-z]{5}-[2-9a-hjkmnp-z]{5}$/)
})
