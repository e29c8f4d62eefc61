import { AuthorizationResponseError, authorizationCodeGrant } from 'openid-client'
import type { PayloadRequest } from 'payload'
import { ProviderUnreachable, SignInFailure } from './failure.ts'
import type { Flow } from './flow.ts'
import { type Identity, identify } from './identify.ts'
import type { KnownProvider } from './providers.ts'

/**
 * Exchanges the code a browser came back with, and reads who it is about. State, issuer, signature,
 * audience, nonce and time are checked by openid-client.
 *
 * @throws SignInFailure
 */
export async function prove(
  { settings, connect }: KnownProvider,
  { nonce, state, verifier }: Flow,
  req: PayloadRequest,
): Promise<Identity> {
  const client = await connect()
  const answer = new URL(req.url ?? '', req.payload.config.serverURL)
  const tokens = await authorizationCodeGrant(client, answer, {
    expectedState: state,
    expectedNonce: nonce,
    pkceCodeVerifier: verifier,
    idTokenExpected: true,
  }).catch((error: unknown) => {
    throw new SignInFailure(reasonFor(error), { cause: error })
  })
  const claims = tokens.claims()
  if (!claims) throw new SignInFailure('refused')
  return identify(claims, settings)
}

function reasonFor(error: unknown): SignInFailure['reason'] {
  if (error instanceof AuthorizationResponseError) {
    if (error.error === 'access_denied') return 'cancelled'
    if (/^(temporarily_unavailable|server_error)$/.test(error.error)) return 'unavailable'
    return /^(unmet_authentication_requirements)$/.test(error.error) ? 'weak' : 'refused'
  }
  return isUnreachable(error) ? 'unavailable' : 'refused'
}

/** The library wraps what its fetch throws. */
const isUnreachable = (error: unknown): boolean =>
  error instanceof ProviderUnreachable || (error instanceof Error && isUnreachable(error.cause))
