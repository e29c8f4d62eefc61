import { type Endpoint, Forbidden, NotFound, type PayloadRequest } from 'payload'
import { explain, handOver, redirect } from './answers.ts'
import { begin } from './begin.ts'
import { finish } from './finish.ts'
import { localPath } from './local-path.ts'
import { oneUse } from './one-use.ts'
import type { OpenIdOptions } from './options.ts'
import { type KnownProvider, knownProviders } from './providers.ts'
import { signOut } from './sign-out.ts'
import { tellOf } from './tell-of.ts'
import { sentenceFor } from './texts.ts'

type Handler = (provider: KnownProvider, req: PayloadRequest) => Promise<Response>

/** The routes a browser goes through. Those of a provider nobody configured are not found. */
export function endpointsFor(options: OpenIdOptions): Endpoint[] {
  const providers = knownProviders(options.providers)
  const tools = { ...options, isFirstUse: oneUse() }
  const at =
    (handle: Handler) =>
    (req: PayloadRequest): Promise<Response> => {
      const provider = providers.get(String(req.routeParams?.provider))
      if (!provider) throw new NotFound(req.t)
      return handle(provider, req)
    }
  return [
    { path: '/open-id/:provider/start', method: 'get', handler: at(start) },
    { path: '/open-id/:provider/link', method: 'post', handler: at(startLink(options)) },
    {
      path: '/open-id/:provider/callback',
      method: 'get',
      handler: at((provider, req) => finish(provider, req, tools)),
    },
    {
      path: '/open-id/sign-out',
      method: 'post',
      handler: (req) => signOut(req, { ...options, providers }),
    },
  ]
}

const start: Handler = async (provider, req) => {
  const { admin } = req.payload.config.routes
  const returnTo = localPath(req.searchParams.get('returnTo'), admin)
  try {
    const { to, cookie } = await begin(provider, { linking: null, returnTo }, req)
    return redirect({ to, cookies: [cookie] })
  } catch (error) {
    return redirect({ to: `${admin}/login?open-id=${tellOf(error, provider, req)}` })
  }
}

/** A form of our own pages only: another site's would come without the session. */
const startLink =
  ({ users }: Pick<OpenIdOptions, 'users'>): Handler =>
  async (provider, req) => {
    if (req.user?.collection !== users) throw new Forbidden(req.t)
    const { admin } = req.payload.config.routes
    const { language } = req.i18n
    const account = `${admin}/account`
    try {
      const wish = { linking: req.user.id, returnTo: account }
      const { to, cookie } = await begin(provider, wish, req)
      return handOver({ to, cookies: [cookie], language })
    } catch (error) {
      const sentence = sentenceFor(tellOf(error, provider, req), language) ?? ''
      return explain(sentence, { to: account, language })
    }
  }
