import type { CollectionBeforeChangeHook } from 'payload'

/** A link for a new password ends with the password it was asked for, whoever changes it and how. */
export const endResetLinks: CollectionBeforeChangeHook = ({ data, operation }) =>
  operation === 'update' && typeof data.password === 'string'
    ? { ...data, resetPasswordToken: null, resetPasswordExpiration: null }
    : data
