import { buildEndSessionUrl } from 'openid-client'
import { logoutOperation, type PayloadRequest } from 'payload'
import { generateExpiredPayloadCookie, parseCookies } from 'payload/shared'
import { handOver } from './answers.ts'
import { cookieFor, expired } from './cookies.ts'
import type { OpenIdOptions } from './options.ts'
import type { KnownProvider } from './providers.ts'

const name = 'open-id-provider'

/** Remembers in the browser with whom its owner signed in, for the way out. */
export const rememberProvider = (provider: string, req: PayloadRequest): string =>
  cookieFor(req, { name, value: provider, path: pathFor(req) })

/**
 * Ends the session here, and then leads to where the provider ends its own. Nothing of what the
 * provider said is kept for that, so the provider may ask whether its session is to end.
 */
export async function signOut(
  req: PayloadRequest,
  { users, providers }: Pick<OpenIdOptions, 'users'> & { providers: Providers },
): Promise<Response> {
  const collection = req.payload.collections[users]
  if (req.user?.collection === users) await logoutOperation({ collection, req })
  const used = providers.get(parseCookies(req.headers).get(name) ?? '')
  const { admin } = req.payload.config.routes
  const end = used ? await endAt(used, req) : null
  return handOver({
    to: end ?? `${admin}/login`,
    cookies: [
      generateExpiredPayloadCookie({
        collectionAuthConfig: collection.config.auth,
        cookiePrefix: req.payload.config.cookiePrefix,
      }),
      cookieFor(req, { name, value: '', path: pathFor(req), expires: expired }),
    ].map(String),
    language: req.i18n.language,
  })
}

type Providers = ReadonlyMap<string, KnownProvider>

/** Where the provider ends its session; null when it has no such place or cannot be asked. */
async function endAt({ connect }: KnownProvider, req: PayloadRequest): Promise<string | null> {
  const client = await connect().catch(() => null)
  if (!client?.serverMetadata().end_session_endpoint) return null
  const { serverURL, routes } = req.payload.config
  const back = `${serverURL}${routes.admin}/login`
  return buildEndSessionUrl(client, { post_logout_redirect_uri: back }).href
}

const pathFor = ({ payload }: PayloadRequest): string =>
  `${payload.config.routes.api}/open-id/sign-out`
