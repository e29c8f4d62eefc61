import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { generateCookie, parseCookies } from 'payload/shared'
import type { Account } from './account.ts'

const year = 365 * 24 * 60 * 60

/**
 * The mark of a browser in which somebody has signed in to this account, or null. It is the device
 * cookie of OWASP: it lets its holder try a password, and proves no more than that.
 */
export function knownBrowser(req: PayloadRequest, account: Account): string | null {
  const [mark = '', proof = ''] = (
    parseCookies(req.headers).get(cookieName(req, account)) ?? ''
  ).split('.')
  const given = Buffer.from(proof)
  const expected = Buffer.from(proofOf(req, account, mark))
  return given.length === expected.length && timingSafeEqual(given, expected) ? mark : null
}

/** Gives the browser that has just signed in its mark for a year, or for a year more. */
export function rememberBrowser(req: PayloadRequest, account: Account): void {
  const { serverURL, routes } = req.payload.config
  const mark = knownBrowser(req, account) ?? randomBytes(16).toString('base64url')
  const cookie = generateCookie({
    name: cookieName(req, account),
    value: `${mark}.${proofOf(req, account, mark)}`,
    maxAge: year,
    path: `${routes.api}/${account.slug}/login`,
    httpOnly: true,
    sameSite: 'Strict',
    secure: serverURL.startsWith('https:'),
    returnCookieAsObject: false,
  })
  req.responseHeaders ??= new Headers()
  req.responseHeaders.append('set-cookie', String(cookie))
}

/** One for each account, so that two people can share a browser; it tells nobody whose. */
const cookieName = (req: PayloadRequest, account: Account): string =>
  `known-${digest(req, 'name', account).slice(0, 12)}`

const proofOf = (req: PayloadRequest, account: Account, mark: string): string =>
  digest(req, mark, account)

const digest = ({ payload }: PayloadRequest, what: string, { key }: Account): string =>
  createHmac('sha256', payload.secret)
    .update(JSON.stringify(['known-browser', what, key]))
    .digest('base64url')
