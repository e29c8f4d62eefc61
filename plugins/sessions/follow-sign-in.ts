import {
  type CollectionAfterChangeHook,
  type CollectionAfterOperationHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeLoginHook,
  type CollectionRefreshHook,
  Forbidden,
  type PayloadRequest,
} from 'payload'
import { currentMark, markOf } from './password-mark.ts'
import { keyOf, secretIn, sessionIdOf } from './session-key.ts'
import { SESSIONS, type SessionsPluginOptions, type StoredSession } from './sessions-collection.ts'
import { type Account, expiryOf, type SignedIn, signToken, startSession } from './start-session.ts'

const started = new WeakMap<PayloadRequest, SignedIn>()

/** The right password has been given, for a new session or for a new password. */
export const startOnLogin =
  ({ addressOf }: SessionsPluginOptions): CollectionBeforeLoginHook =>
  async ({ collection: { slug: collection }, req, user }) => {
    const { id } = user
    const session = { collection, id, address: addressOf(req), mark: markOf(user) }
    started.set(req, await startSession(req, session))
  }

/** Payload has signed a token without a session; the one handed out has one. */
export const handOutToken: CollectionAfterOperationHook = ({ operation, req, result }) => {
  const session = started.get(req)
  if (!session) return result
  const { token, exp } = session
  if (operation === 'login') return { ...result, token, exp }
  if (operation === 'resetPassword') return { ...result, token }
  return result
}

/** Prolongs the session and hands out a token that lasts as long. */
export const refreshSession: CollectionRefreshHook = async ({
  args: { collection, req },
  user,
}) => {
  const account: Account = { collection: collection.config.slug, id: user.id }
  const secret = secretIn(req.headers, req.payload.config.cookiePrefix)
  if (secret === null) throw new Forbidden(req.t)
  const prolonged = await req.payload.db.updateOne({
    collection: SESSIONS,
    where: { key: { equals: keyOf(secret) } },
    data: { expiresAt: expiryOf(req, account) },
    req,
  })
  // Ended since the request came in.
  if (!prolonged) throw new Forbidden(req.t)
  const { token, exp } = await signToken(req, account, secret)
  return { exp, refreshedToken: token, setCookie: true, user }
}

/**
 * Whoever was signed in when a request came in may have been signed out by a new password while its
 * body was on the way. They change nothing of the account any more.
 */
export const checkOwnBeforeChange: CollectionBeforeChangeHook = async ({
  collection: { slug: collection },
  data,
  originalDoc,
  req,
}) => {
  const session = ownSession(req, collection, originalDoc?.id)
  if (session === null) return data
  const where = { id: { equals: session } }
  const stored = await req.payload.db.findOne<StoredSession>({ collection: SESSIONS, where, req })
  const mark = await currentMark(req, { collection, id: originalDoc.id })
  if (stored?.mark !== mark) throw new Forbidden(req.t)
  return data
}

/** A new password ends every session of the account but the one in which its owner gave it. */
export const keepOwnAfterChange: CollectionAfterChangeHook = async ({
  collection: { slug: collection },
  doc,
  req,
}) => {
  const session = ownSession(req, collection, doc.id)
  if (session === null) return
  const mark = await currentMark(req, { collection, id: doc.id })
  await req.payload.db.updateOne({ collection: SESSIONS, id: session, data: { mark }, req })
}

/** The session of a request about the account of whoever sends it; null where it is about another. */
function ownSession({ user }: PayloadRequest, collection: string, id: unknown) {
  return user?.collection === collection && user.id === id ? sessionIdOf(user) : null
}
