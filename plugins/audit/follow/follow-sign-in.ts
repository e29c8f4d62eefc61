import type { CollectionAfterLoginHook, CollectionAfterLogoutHook, CollectionConfig } from 'payload'
import { isRecord } from '../read.ts'
import type { Write } from './follow-collection.ts'

/** Adds the hooks that record who signs in and out. What fails is recorded as a refusal. */
export function followSignIn(collection: CollectionConfig, write: Write): CollectionConfig {
  if (!collection.auth) return collection
  const { hooks } = collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      afterLogin: [recordSignIn(write), ...(hooks?.afterLogin ?? [])],
      afterLogout: [recordSignOut(write), ...(hooks?.afterLogout ?? [])],
    },
  }
}

const recordSignIn =
  (write: Write): CollectionAfterLoginHook =>
  async ({ collection: { slug }, req, user }) => {
    if (!isRecord(user)) return
    await write(req, {
      action: 'sign-in',
      subject: slug,
      document: user,
      actor: { ...user, collection: slug },
    })
  }

const recordSignOut =
  (write: Write): CollectionAfterLogoutHook =>
  async ({ collection: { slug }, req }) => {
    await write(req, {
      action: 'sign-out',
      subject: slug,
      document: req.user ? { ...req.user } : null,
    })
  }
