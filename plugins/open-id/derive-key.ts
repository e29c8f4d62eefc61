import { hkdfSync } from 'node:crypto'

/** A key for one purpose, from the secret of the whole system, so that neither tells of the other. */
export const deriveKey = (secret: string, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', `open-id ${purpose}`, 32))
