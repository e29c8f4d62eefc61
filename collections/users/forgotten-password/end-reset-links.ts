import type { CollectionBeforeChangeHook } from 'payload'

/**
 * A link for a new password ends with the password it was asked for and with the address it was sent
 * to, whoever changes them and how.
 */
export const endResetLinks: CollectionBeforeChangeHook = ({ data, operation, originalDoc }) => {
  const isMoved = data.email !== undefined && data.email !== originalDoc?.email
  if (operation !== 'update' || (typeof data.password !== 'string' && !isMoved)) return data
  return { ...data, resetPasswordToken: null, resetPasswordExpiration: null }
}
