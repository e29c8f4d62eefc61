import { executeAuthStrategies, type PayloadRequest } from 'payload'
import { parseCookies } from 'payload/shared'
import { findAccount } from './accounts.ts'
import { explain, handOver, redirect } from './answers.ts'
import { SignInFailure } from './failure.ts'
import { type Flow, forgetFlow, readFlow } from './flow.ts'
import { link } from './links.ts'
import type { Account, OpenIdOptions } from './options.ts'
import { prove } from './prove.ts'
import type { KnownProvider } from './providers.ts'
import { rememberProvider } from './sign-out.ts'
import { tellOf } from './tell-of.ts'
import { sentenceFor } from './texts.ts'

type Tools = Pick<
  OpenIdOptions,
  'users' | 'mayBeFoundByEmail' | 'needsSecondFactor' | 'onRefused' | 'startSession'
> & {
  isFirstUse: (state: string) => boolean
}

/** What the browser comes back with from the provider: signs its owner in, or links their account. */
export async function finish(
  provider: KnownProvider,
  req: PayloadRequest,
  tools: Tools,
): Promise<Response> {
  const flow = readFlow(req)
  try {
    if (flow?.provider !== provider.settings.name || !tools.isFirstUse(flow.state)) {
      throw new SignInFailure('expired')
    }
    return flow.linking === null
      ? await signIn(provider, flow, { req, ...tools })
      : await linkAccount(provider, flow, { req, ...tools })
  } catch (error) {
    const reason = tellOf(error, provider, req)
    tools.onRefused?.(req)
    const cookies = [forgetFlow(req)]
    const { admin } = req.payload.config.routes
    if (flow?.linking == null) return redirect({ to: `${admin}/login?open-id=${reason}`, cookies })
    const { language } = req.i18n
    return explain(sentenceFor(reason, language) ?? '', {
      to: `${admin}/account`,
      cookies,
      language,
    })
  }
}

type Given = Tools & { req: PayloadRequest }

async function signIn(provider: KnownProvider, flow: Flow, given: Given): Promise<Response> {
  const { req, startSession, users } = given
  const identity = await prove(provider, flow, req)
  const account = await findAccount({ identity, provider: provider.settings, req }, given)
  const { cookie, token } = await startSession(req, account)
  await tellOthers(req, { account, token, users })
  return handOver({
    to: flow.returnTo,
    cookies: [cookie, rememberProvider(flow.provider, req), forgetFlow(req)],
    language: req.i18n.language,
  })
}

type SignedIn = Readonly<{ account: Account; token: string }> & Pick<OpenIdOptions, 'users'>

/** Whoever follows sign-ins, such as a log, learns of this one as of those with a password. */
async function tellOthers(req: PayloadRequest, { account, token, users }: SignedIn) {
  const collection = req.payload.collections[users].config
  const user = Object.assign({}, account, { collection: users })
  for (const hook of collection.hooks.afterLogin) {
    await hook({ collection, context: req.context, req, token, user })
  }
}

async function linkAccount(provider: KnownProvider, flow: Flow, given: Given): Promise<Response> {
  const { req, users } = given
  const identity = await prove(provider, flow, req)
  const owner = await whoeverHasThisBrowser(req)
  // Signed out, or as somebody else, since the flow began.
  if (!owner || owner.id !== flow.linking || owner.collection !== users) {
    throw new SignInFailure('expired')
  }
  const done = await link(owner, { identity, provider: provider.settings, req })
  if (done === 'taken') throw new SignInFailure('taken')
  return handOver({ to: flow.returnTo, cookies: [forgetFlow(req)], language: req.i18n.language })
}

/**
 * Whose session the browser holds. Payload does not look at the cookie here, because the request is
 * another site's link; the flow's own cookie has shown that this browser asked for it.
 */
async function whoeverHasThisBrowser({ headers, payload }: PayloadRequest) {
  const token = parseCookies(headers).get(`${payload.config.cookiePrefix}-token`) ?? ''
  const asked = new Headers({ authorization: `JWT ${token}` })
  const { user } = await executeAuthStrategies({ headers: asked, payload })
  return user
}
