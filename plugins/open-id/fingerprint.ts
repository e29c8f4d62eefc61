import { createHmac } from 'node:crypto'
import { deriveKey } from './derive-key.ts'
import type { Identity } from './identify.ts'

/**
 * What is stored of who somebody is at a provider. Made with a key, because a provider may use
 * identifiers that can be guessed one by one, and those of people must not be found in a database.
 */
export const fingerprint = (
  { issuer, subject }: Pick<Identity, 'issuer' | 'subject'>,
  secret: string,
): string =>
  createHmac('sha256', deriveKey(secret, 'fingerprint'))
    .update(JSON.stringify([issuer, subject]))
    .digest('base64url')
