import { createHash, randomBytes } from 'node:crypto'
import { parseCookies } from 'payload/shared'

/** What the token of a session holds, and nobody else knows. */
export const makeSecret = (): string => randomBytes(32).toString('base64url')

/** How a session is found by its secret. Who reads the database cannot sign in with it. */
export const keyOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')

/**
 * The secret in the token of a request, or null. It is read without a look at the signature: Payload
 * has verified that, and a secret that somebody made up finds no session.
 */
export function secretIn(headers: Headers, cookiePrefix: string): string | null {
  const [, given] = /^(?:JWT|Bearer) (.+)$/.exec(headers.get('authorization') ?? '') ?? []
  const token = given ?? parseCookies(headers).get(`${cookiePrefix}-token`)
  const claims = readClaims(token?.split('.')[1] ?? '')
  return typeof claims?.sid === 'string' ? claims.sid : null
}

function readClaims(part: string): { sid?: unknown } | null {
  try {
    return Object(JSON.parse(Buffer.from(part, 'base64url').toString('utf8')))
  } catch {
    return null
  }
}

/** The id of the session that somebody is signed in with, which is no secret; null where there is none. */
export function sessionIdOf(user: object | null | undefined): string | number | null {
  const id: unknown = user && Reflect.get(user, '_sid')
  return typeof id === 'string' || typeof id === 'number' ? id : null
}
