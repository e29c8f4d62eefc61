import { createHash, hkdfSync } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'
import type { Payload } from 'payload'
import { renderSVG } from 'uqr'

type Account = Readonly<{
  id: string | number
  email?: string | null
  hash?: string | null
  salt?: string | null
}>

/**
 * What the secret of a factor that is being set up is made of. The same until it is confirmed, so
 * that nothing need be stored before; another one after a factor was removed, or a password changed.
 */
export const seedOf = ({ id, hash, salt }: Account, removedAt: string | null): string =>
  createHash('sha256')
    .update(JSON.stringify([id, hash, salt, removedAt]))
    .digest('hex')

/** The codes of a seed. Only a server with the same secret can make them of it. */
export function codesOf(
  { secret }: Pick<Payload, 'secret'>,
  seed: string,
  { issuer = '', label = '' } = {},
): TOTP {
  const bytes = hkdfSync('sha256', secret, seed, 'second-factor', 20)
  return new TOTP({ issuer, label, secret: new Secret({ buffer: bytes }), digits: 6, period: 30 })
}

/** What an app needs to know to make the codes. Shown while a factor is set up, and never again. */
export type Setup = Readonly<{ secret: string; uri: string; qr: string }>

export function describeSetup(codes: TOTP): Setup {
  const uri = codes.toString()
  return { secret: codes.secret.base32, uri, qr: renderSVG(uri, { border: 2 }) }
}
