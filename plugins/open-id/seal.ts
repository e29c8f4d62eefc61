import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { deriveKey } from './derive-key.ts'

const nonceBytes = 12
const tagBytes = 16

/** Shuts a value up so that whoever carries it can neither read nor change it, until it expires. */
export function seal(value: unknown, { secret, expires }: { secret: string; expires: number }) {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', deriveKey(secret, 'seal'), nonce)
  const text = JSON.stringify({ value, expires })
  const hidden = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), hidden]).toString('base64url')
}

/** What was sealed; undefined when it was not sealed here, was changed or has expired. */
export function unseal(sealed: string, { secret, now }: { secret: string; now: number }): unknown {
  const bytes = Buffer.from(sealed, 'base64url')
  if (bytes.length <= nonceBytes + tagBytes) return undefined
  const nonce = bytes.subarray(0, nonceBytes)
  const decipher = createDecipheriv('aes-256-gcm', deriveKey(secret, 'seal'), nonce, {
    authTagLength: tagBytes,
  })
  decipher.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes))
  try {
    const hidden = bytes.subarray(nonceBytes + tagBytes)
    const text = Buffer.concat([decipher.update(hidden), decipher.final()]).toString('utf8')
    const { value, expires }: { value: unknown; expires: number } = JSON.parse(text)
    return expires > now ? value : undefined
  } catch {
    return undefined
  }
}
