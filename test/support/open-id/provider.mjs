import { generateKeyPairSync } from 'node:crypto'
import { Provider } from 'oidc-provider'
import { listen } from './listen.mjs'

/**
 * A real OpenID provider in this process. Whoever comes to it is the `person`: claims with `sub`,
 * and `acr` and `amr` for how they proved it; null means that they change their mind.
 *
 * @returns {Promise<{
 *   issuer: string,
 *   person: null | Record<string, unknown>,
 *   close: () => Promise<unknown>,
 * }>}
 */
export async function openProvider(clients) {
  const { url, close, answerWith } = await listen()
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const opened = { issuer: url, person: null, close }
  const provider = new Provider(url, {
    adapter: (model) => keptInMemory(model, clients),
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), kid: 'one', use: 'sig' }] },
    cookies: { keys: ['a key for tests'] },
    features: { devInteractions: { enabled: false } },
    ttl: {
      AccessToken: 60,
      AuthorizationCode: 60,
      Grant: 60,
      IdToken: 60,
      Interaction: 60,
      Session: 60,
    },
    // Entra ID and ID-porten put these in the token, as many do.
    conformIdTokenClaims: false,
    claims: {
      openid: ['sub', 'tid', 'pid', 'xms_edov'],
      email: ['email', 'email_verified'],
      acr: null,
      amr: null,
    },
    acrValues: ['idporten-loa-low', 'idporten-loa-substantial', 'idporten-loa-high'],
    interactions: { url: (_ctx, { uid }) => `/interaction/${uid}` },
    findAccount: (_ctx, accountId) => ({ accountId, claims: () => ({ ...opened.person }) }),
    loadExistingGrant: async ({ oidc: { client, provider: own, session } }) => {
      const grant = new own.Grant({ clientId: client.clientId, accountId: session.accountId })
      grant.addOIDCScope('openid email')
      await grant.save()
      return grant
    },
  })
  const answer = provider.callback()
  answerWith(async (request, response) => {
    if (!request.url.startsWith('/interaction/')) return answer(request, response)
    const { sub, acr, amr } = opened.person ?? {}
    const result = sub
      ? { login: { accountId: sub, acr, amr } }
      : { error: 'access_denied', error_description: 'DETAIL OF THE PROVIDER' }
    await provider.interactionFinished(request, response, result)
  })
  return opened
}

/** What the provider keeps. Its own memory copies clients into objects that are foreign to jest. */
function keptInMemory(model, clients) {
  const kept = new Map()
  const findBy = (name, value) => [...kept.values()].find((each) => each[name] === value)
  return {
    upsert: async (id, payload) => kept.set(id, payload),
    find: async (id) =>
      model === 'Client' ? clients.find(({ client_id }) => client_id === id) : kept.get(id),
    findByUid: async (uid) => findBy('uid', uid),
    consume: async (id) => kept.set(id, { ...kept.get(id), consumed: true }),
    destroy: async (id) => kept.delete(id),
    revokeByGrantId: async () => {},
  }
}
