import { SignInFailure } from './failure.ts'
import type { Provider } from './options.ts'

/** Who the provider says it is, as far as it is believed. */
export type Identity = Readonly<{
  issuer: string
  /** Never changes and is never given to another; an address can do both. */
  subject: string
  /** An address that was verified and that this provider may vouch for, or null. */
  email: string | null
  /** Whether two factors were used. */
  isStrong: boolean
}>

type Claims = Readonly<Record<string, unknown>> & Readonly<{ iss: string; sub: string }>
type Rules = Pick<
  Provider,
  'acrValues' | 'emailDomains' | 'emailVerifiedBy' | 'strongAcr' | 'strongAmr' | 'tenants'
>

/**
 * Reads the identity out of claims whose signature, audience, issuer, nonce and time are checked.
 *
 * @throws SignInFailure when the tenant is not one of ours or the level is too low
 */
export function identify(claims: Claims, rules: Rules): Identity {
  const { acrValues, strongAcr, strongAmr, tenants } = rules
  if (tenants.length > 0 && !includes(tenants, claims.tid)) throw new SignInFailure('unknown')
  if (acrValues.length > 0 && !includes(acrValues, claims.acr)) throw new SignInFailure('weak')
  const methods: unknown[] = Array.isArray(claims.amr) ? claims.amr : []
  return {
    issuer: claims.iss,
    subject: claims.sub,
    email: verifiedEmail(claims, rules),
    isStrong:
      includes(strongAcr, claims.acr) || methods.some((method) => includes(strongAmr, method)),
  }
}

function verifiedEmail(claims: Claims, { emailDomains, emailVerifiedBy }: Rules): string | null {
  const { email } = claims
  // Providers write this truth in many ways; every other value is none.
  if (![true, 'true', 1, '1'].some((yes) => yes === claims[emailVerifiedBy])) return null
  if (typeof email !== 'string' || !/^[^\s@]{1,64}@[^\s@]{1,255}$/.test(email)) return null
  const [, domain = ''] = email.toLowerCase().split('@')
  return emailDomains.includes(domain) ? email.toLowerCase() : null
}

const includes = (list: readonly string[], value: unknown): boolean =>
  list.some((each) => each === value)
