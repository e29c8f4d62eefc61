import { type CollectionSlug, jwtSign, type PayloadRequest } from 'payload'
import { generatePayloadCookie } from 'payload/shared'
import { describeBrowser } from './describe-browser.ts'
import { currentMark } from './password-mark.ts'
import { keyOf, makeSecret } from './session-key.ts'
import { SESSIONS, type StoredSession } from './sessions-collection.ts'

/** What whoever has signed in is given. */
export type SignedIn = Readonly<{
  /** Proves at every request who it is. */
  token: string
  /** When it stops doing so, in seconds since 1970. */
  exp: number
  /** The token as a browser keeps it: the value of a `Set-Cookie` header. */
  cookie: string
}>

export type Account = Readonly<{ collection: CollectionSlug; id: string | number }>

export type NewSession = Account &
  Readonly<{
    /** Where the request came from; null for code of our own. */
    address: string | null
    /** The password that was given. @default the one the account has now */
    mark?: string
  }>

/**
 * Signs somebody in who has proved who they are, here or elsewhere. Writes one row and touches
 * nothing else, so that any number can be started at once.
 */
export async function startSession(
  req: PayloadRequest,
  { address, mark, ...account }: NewSession,
): Promise<SignedIn> {
  const secret = makeSecret()
  const data: Omit<StoredSession, 'id'> = {
    kind: account.collection,
    user: String(account.id),
    startedAt: new Date().toISOString(),
    expiresAt: expiryOf(req, account),
    address,
    browser: describeBrowser(req.headers.get('user-agent')),
    key: keyOf(secret),
    mark: mark ?? (await currentMark(req, account)) ?? '',
  }
  await req.payload.db.create({ collection: SESSIONS, data, req })
  return signToken(req, account, secret)
}

/** When a session ends that is started or prolonged now. */
export const expiryOf = (req: PayloadRequest, { collection }: Account): string =>
  new Date(Date.now() + authOf(req, collection).tokenExpiration * 1000).toISOString()

/** The token of a session: who it is for and its secret, and nothing that may change meanwhile. */
export async function signToken(
  req: PayloadRequest,
  { collection, id }: Account,
  secret: string,
): Promise<SignedIn> {
  const { payload } = req
  const auth = authOf(req, collection)
  const { token, exp } = await jwtSign({
    fieldsToSign: { id, collection, sid: secret },
    secret: payload.secret,
    tokenExpiration: auth.tokenExpiration,
  })
  const cookie = generatePayloadCookie({
    collectionAuthConfig: auth,
    cookiePrefix: payload.config.cookiePrefix,
    token,
  })
  return { token, exp, cookie: String(cookie) }
}

const authOf = ({ payload }: PayloadRequest, collection: CollectionSlug) =>
  payload.collections[collection].config.auth
