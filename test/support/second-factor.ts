import { Secret, TOTP } from 'otpauth'
import type { Api } from './api.ts'

/** The app of a tester: gives codes that have not been given before, without waiting for the next. */
export function authenticator(secret: string): () => string {
  const codes = new TOTP({ secret: Secret.fromBase32(secret), digits: 6, period: 30 })
  let next = -1
  return () => {
    // The server takes the step before, this one and the next, each once and in order.
    next = Math.max(next + 1, Math.floor(Date.now() / 30_000) - 1)
    return codes.generate({ timestamp: next * 30_000 })
  }
}

/** Turns the second factor of an account on, as its owner. */
export async function turnOnFactor(owner: Api & { id: string }) {
  const { status, body } = await owner.post(`/api/users/${owner.id}/second-factor`)
  if (status !== 200) throw new Error(`Setting up a second factor gave ${status}.`)
  const code = authenticator(body.secret)
  const confirmed = await owner.post(`/api/users/${owner.id}/second-factor/confirm`, {
    code: code(),
    offer: body.offer,
  })
  if (confirmed.status !== 200) throw new Error(`Confirming it gave ${confirmed.status}.`)
  const recoveryCodes: string[] = confirmed.body.recoveryCodes
  return { secret: String(body.secret), code, recoveryCodes }
}
