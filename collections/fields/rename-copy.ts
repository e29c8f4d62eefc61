import type { FieldHook } from 'payload'

/** The public key of a copy: that of the original, with an ending that no other copy has. */
export const renameCopy: FieldHook = ({ value }) =>
  typeof value === 'string' ? `${value}-kopi-${crypto.randomUUID().slice(0, 4)}` : value
