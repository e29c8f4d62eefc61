import { APIError, type CollectionBeforeLoginHook } from 'payload'
import { isLinked } from './links.ts'
import { textsIn } from './texts.ts'

/**
 * Keeps out who gave the right password but is to sign in with a provider. Asked after the password,
 * so that nobody else learns who is linked.
 */
export const closePassword: CollectionBeforeLoginHook = async ({ req, user }) => {
  if (!(await isLinked(user, req))) return
  throw new APIError(
    textsIn(req.i18n?.language).passwordClosed,
    403,
    { code: 'password-closed' },
    true,
  )
}
