import type {
  CollectionAfterDeleteHook,
  CollectionAfterLogoutHook,
  CollectionBeforeOperationHook,
  Where,
} from 'payload'
import { sessionIdOf } from './session-key.ts'
import { SESSIONS } from './sessions-collection.ts'

/** Signing out ends this session, or with `?allSessions=true` every one of the account. */
export const endOnLogout: CollectionAfterLogoutHook = async ({ collection: { slug }, req }) => {
  if (!req.user) return
  const all = req.searchParams?.get('allSessions') === 'true'
  const where = all ? ofAccount(slug, req.user.id) : { id: { equals: sessionIdOf(req.user) } }
  await req.payload.db.deleteMany({ collection: SESSIONS, where, req })
}

/** Whoever is made anew with the same id does not step into the sessions of the old one. */
export const endAllOfDeleted: CollectionAfterDeleteHook = ({ collection: { slug }, id, req }) =>
  req.payload.db.deleteMany({ collection: SESSIONS, where: ofAccount(slug, id), req })

const ofAccount = (collection: string, id: string | number): Where => ({
  and: [{ kind: { equals: collection } }, { user: { equals: String(id) } }],
})

const hour = 60 * 60 * 1000

/**
 * Clears away what has run out, once an hour at a sign-in and before anything is locked for it. Two
 * servers may do it at once.
 */
export function forgetExpired(): CollectionBeforeOperationHook {
  let last = 0
  return async ({ operation, req: { payload } }) => {
    const now = Date.now()
    if (operation !== 'login' || now - last < hour) return
    last = now
    const where = { expiresAt: { less_than: new Date(now).toISOString() } }
    await payload.db.deleteMany({ collection: SESSIONS, where })
  }
}
