import { createHash, hkdfSync, randomBytes } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'
import type { Payload } from 'payload'
import { renderSVG } from 'uqr'

type Account = Readonly<{
  id: string | number
  email?: string | null
  hash?: string | null
  salt?: string | null
}>

/** Names one showing of a secret. Whoever confirms it sends it back, so that nothing need be stored before. */
export const makeOffer = (): string => randomBytes(16).toString('hex')

/**
 * What the secret of a factor that is being set up is made of: another one at every showing, so that
 * who has seen one before its owner confirms another has nothing.
 */
export const seedOf = ({ id, hash, salt }: Account, offer: string): string =>
  createHash('sha256')
    .update(JSON.stringify([id, hash, salt, offer]))
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
export type Setup = Readonly<{ secret: string; uri: string; qr: string; offer: string }>

export function describeSetup(codes: TOTP, offer: string): Setup {
  const uri = codes.toString()
  return { secret: codes.secret.base32, uri, qr: renderSVG(uri, { border: 2 }), offer }
}
