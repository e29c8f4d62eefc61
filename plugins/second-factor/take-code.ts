import type { TOTP } from 'otpauth'

export type Taken = Readonly<{ lastStep: number } | { recovery: string[] }>

type Factor = Readonly<{
  codes: TOTP
  /** Codes of this time step and before are taken no more. */
  lastStep: number
  /** Hashes of the recovery codes that are left. */
  recovery: readonly string[]
  hash: (code: string) => string
}>

/** How many time steps a phone's clock may be off. */
const window = 1

/**
 * What taking a code changes about a factor, or null when the code is not good: wrong, from another
 * time, or taken before.
 */
export function takeCode(
  { codes, lastStep, recovery, hash }: Factor,
  given: string,
  now: number,
): Taken | null {
  const code = given.replace(/\s/g, '')
  if (/^\d{6}$/.test(code)) {
    const off = codes.validate({ token: code, timestamp: now, window })
    const step = off === null ? -1 : codes.counter({ timestamp: now }) + off
    return step > lastStep ? { lastStep: step } : null
  }
  const left = recovery.filter((each) => each !== hash(code))
  return left.length < recovery.length ? { recovery: left } : null
}
