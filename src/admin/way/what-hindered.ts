import { type Called, callApi } from '../call-api.ts'
import type { WayTexts } from './texts/index.ts'

/** Why something was not saved, in words. Payload says "forbidden" to whoever is not signed in, too. */
export async function whatHindered(
  { status, message }: Called,
  { connection }: WayTexts,
): Promise<string> {
  if (status === 0 || status >= 500) return connection.unreachable
  if (status === 401 || status === 403 || status === 404) {
    const { body } = await callApi('GET', '/users/me?depth=0')
    return body.user ? connection.forbidden : connection.signedOut
  }
  return message || connection.refused
}
