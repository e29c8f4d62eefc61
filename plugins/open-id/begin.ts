import {
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client'
import type { PayloadRequest } from 'payload'
import { type Flow, keepFlow } from './flow.ts'
import type { KnownProvider } from './providers.ts'

/** The languages to ask in, best first. Not every provider knows Nynorsk. */
const wishes: Readonly<Record<string, string>> = { nn: 'nn nb en', en: 'en nb' }

type Wish = Pick<Flow, 'linking' | 'returnTo'>

/** Where to send the browser, and the cookie it is to bring back. */
export async function begin(
  { settings, connect }: KnownProvider,
  { linking, returnTo }: Wish,
  req: PayloadRequest,
): Promise<Readonly<{ to: string; cookie: string }>> {
  const client = await connect()
  const flow: Flow = {
    provider: settings.name,
    state: randomState(),
    nonce: randomNonce(),
    verifier: randomPKCECodeVerifier(),
    returnTo,
    linking,
  }
  const to = buildAuthorizationUrl(client, {
    redirect_uri: redirectUri(settings.name, req),
    // ID-porten has no addresses and refuses what it does not have.
    scope: settings.emailDomains.length > 0 ? 'openid email' : 'openid',
    state: flow.state,
    nonce: flow.nonce,
    code_challenge: await calculatePKCECodeChallenge(flow.verifier),
    code_challenge_method: 'S256',
    ...(settings.acrValues.length > 0 ? { acr_values: settings.acrValues.join(' ') } : {}),
    ui_locales: wishes[req.i18n.language] ?? 'nb en',
  })
  return { to: to.href, cookie: keepFlow(flow, req) }
}

/** The address the provider must know. One for each, so that the answer of one is not taken for another's. */
const redirectUri = (name: string, { payload: { config } }: PayloadRequest): string =>
  `${config.serverURL}${config.routes.api}/open-id/${name}/callback`
