import { createHmac, generateKeyPairSync, sign } from 'node:crypto'
import { listen } from './listen.mjs'

/** What the product proves itself with there. */
export const clientSecret = 'a secret'

const aKey = () => generateKeyPairSync('rsa', { modulusLength: 2048 })

/**
 * A provider made by hand, which says what no honest one does. `lie` changes one thing: `header` and
 * `claims` of the token, `isForged` (signed with another key), `metadata` of the discovery, `way` (the
 * parameters the browser brings back) or `token` (the whole answer of the token endpoint).
 *
 * @returns {Promise<{
 *   issuer: string,
 *   lie: Record<string, unknown> & { claims?: Record<string, unknown> },
 *   close: () => Promise<unknown>,
 * }>}
 */
export async function openHostileProvider(clientId) {
  const { url, close, answerWith } = await listen()
  const keys = aKey()
  const other = aKey()
  const opened = { issuer: url, lie: {}, close }
  let nonce = ''
  const routes = {
    '/.well-known/openid-configuration': () => ({
      issuer: url,
      authorization_endpoint: `${url}/authorize`,
      token_endpoint: `${url}/token`,
      jwks_uri: `${url}/jwks`,
      authorization_response_iss_parameter_supported: true,
      ...opened.lie.metadata,
    }),
    '/jwks': () => ({
      keys: [{ ...keys.publicKey.export({ format: 'jwk' }), kid: 'one', use: 'sig', alg: 'RS256' }],
    }),
    '/token': () =>
      opened.lie.token ?? {
        access_token: 'a',
        token_type: 'Bearer',
        id_token: jwt(
          { alg: 'RS256', kid: 'one', ...opened.lie.header },
          {
            iss: url,
            aud: clientId,
            sub: 'somebody',
            nonce,
            iat: now(),
            exp: now() + 60,
            ...opened.lie.claims,
          },
          opened.lie.isForged ? other : keys,
        ),
      },
  }
  answerWith((request, response) => {
    const { pathname, searchParams } = new URL(request.url, url)
    if (pathname === '/authorize') {
      nonce = searchParams.get('nonce')
      const back = new URL(searchParams.get('redirect_uri'))
      const way = { code: 'a', state: searchParams.get('state'), iss: url, ...opened.lie.way }
      for (const [name, value] of Object.entries(way)) back.searchParams.set(name, value)
      return response.writeHead(302, { location: back.href }).end()
    }
    const answer = routes[pathname]?.()
    if (answer === undefined) return response.writeHead(404).end()
    response.writeHead(200, { 'content-type': 'application/json' })
    return response.end(typeof answer === 'string' ? answer : JSON.stringify(answer))
  })
  return opened
}

const now = () => Math.floor(Date.now() / 1000)

function jwt(header, claims, { privateKey }) {
  const text = [header, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.')
  return `${text}.${signature(text, header.alg, privateKey).toString('base64url')}`
}

function signature(text, algorithm, key) {
  if (algorithm === 'none') return Buffer.of()
  if (algorithm === 'HS256') return createHmac('sha256', clientSecret).update(text).digest()
  return sign('sha256', text, key)
}
