import type { PayloadRequest } from 'payload'
import { parseCookies } from 'payload/shared'
import { cookieFor, expired, isEncrypted } from './cookies.ts'
import { seal, unseal } from './seal.ts'

/** What a browser keeps for us while its owner is at the provider's. */
export type Flow = Readonly<{
  provider: string
  state: string
  nonce: string
  verifier: string
  /** Where to go afterwards, a path of the admin. */
  returnTo: string
  /** Whose account is to be linked; null when somebody signs in. */
  linking: string | null
}>

const lifetime = 10 * 60 * 1000

/** The cookie that binds a flow to the browser it began in. */
export function keepFlow(flow: Flow, req: PayloadRequest): string {
  const expires = Date.now() + lifetime
  const value = seal(flow, { secret: req.payload.secret, expires })
  return cookieFor(req, { name: nameFor(req), value, path: '/', expires: new Date(expires) })
}

/** The flow of this browser; null when it has none, or one that has expired. */
export function readFlow(req: PayloadRequest): Flow | null {
  const sealed = parseCookies(req.headers).get(nameFor(req)) ?? ''
  // Nobody but keepFlow can have sealed it.
  const flow = unseal(sealed, { secret: req.payload.secret, now: Date.now() }) as Flow | undefined
  return flow ?? null
}

export const forgetFlow = (req: PayloadRequest): string =>
  cookieFor(req, { name: nameFor(req), value: '', path: '/', expires: expired })

/** With this prefix browsers take the cookie from nobody else, not even from a sister site. */
const nameFor = (req: PayloadRequest): string => (isEncrypted(req) ? '__Host-open-id' : 'open-id')
