import { type CollectionBeforeChangeHook, Forbidden } from 'payload'
import { actorOf } from '../access/index.ts'

/**
 * What somebody signs in with is theirs. Who manages a colleague may not change it, for whoever sets a
 * password, or the address a link for one is sent to, can sign in as the other.
 */
export const guardCredentials: CollectionBeforeChangeHook = ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  if (operation !== 'update' || !req.user || req.user.id === originalDoc?.id) return
  if (actorOf(req.user).roles.has('administrator')) return
  const hasPassword = typeof data.password === 'string'
  const hasAddress = data.email !== undefined && data.email !== originalDoc?.email
  if (hasPassword || hasAddress) throw new Forbidden(req.t)
}
