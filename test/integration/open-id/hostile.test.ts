import { createHash } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { seal } from '../../../plugins/open-id/seal.ts'
import { api } from '../../support/api.ts'
import { freePort } from '../../support/free-port.mjs'
import { clientSecret, openHostileProvider } from '../../support/open-id/hostile-provider.mjs'
import {
  anAccount,
  openProduct,
  type Product,
  reasonIn,
  settingsOf,
  signInWith,
  whoIs,
} from '../../support/open-id/product.ts'
import { aVisitor, type Visitor } from '../../support/open-id/visitor.ts'

type Provider = Awaited<ReturnType<typeof openHostileProvider>>

/** The secret of the server as Payload hands it on. */
const secret = createHash('sha256')
  .update('a-secret-for-tests-with-32-characters-or-more')
  .digest('hex')
  .slice(0, 32)

/** Providers that name another place to exchange codes at. */
const elsewhere = {
  inside: 'https://10.0.0.1/token',
  cloud: 'http://169.254.169.254/latest/meta-data',
  file: 'file:///etc/passwd',
}

let product: Product
let provider: Provider
let other: Provider
let others: readonly Provider[]

beforeAll(async () => {
  provider = await openHostileProvider('tiltaksvifte-one')
  other = await openHostileProvider('tiltaksvifte-other')
  others = await Promise.all(
    Object.entries(elsewhere).map(async ([name, token_endpoint]) => {
      const opened = await openHostileProvider(`tiltaksvifte-${name}`)
      opened.lie = { metadata: { token_endpoint } }
      return opened
    }),
  )
  const EMAIL_DOMAINS = 'kommune.example'
  const CLIENT_SECRET = clientSecret
  product = await openProduct(await freePort(), {
    OPENID_PROVIDERS: ['one', 'other', ...Object.keys(elsewhere)].join(),
    OPENID_CLOSES_PASSWORD: 'true',
    ...settingsOf('one', { ISSUER: provider.issuer, CLIENT_SECRET, EMAIL_DOMAINS }),
    ...settingsOf('other', { ISSUER: other.issuer, CLIENT_SECRET, EMAIL_DOMAINS }),
    ...Object.assign(
      {},
      ...Object.keys(elsewhere).map((name, place) =>
        settingsOf(name, { ISSUER: others[place]?.issuer ?? '', CLIENT_SECRET }),
      ),
    ),
  })
})
afterAll(async () => {
  if (process.env.SHOW_SERVER_OUTPUT) process.stdout.write(product?.output() ?? '')
  await product?.stop()
  await provider?.close()
  await Promise.all([other, ...(others ?? [])].map((each) => each?.close()))
})

let victim: Awaited<ReturnType<typeof anAccount>>

/** Somebody new at the provider, with the address of an account and so a way in. */
beforeEach(async () => {
  victim = await anAccount(product)
  const claims = { sub: victim.id, email: victim.email, email_verified: true }
  provider.lie = { claims }
  other.lie = { claims }
})

const lie = (more: Record<string, unknown>): void => {
  provider.lie = { ...provider.lie, ...more }
}
const lieInClaims = (more: Record<string, unknown>): void =>
  lie({ claims: { ...provider.lie.claims, ...more } })

/** The address the browser is sent back to, not gone to yet. */
async function stopBefore(visitor: Visitor, name = 'one'): Promise<URL> {
  const until = ({ pathname }: URL) => pathname.endsWith('/callback')
  const { next } = await signInWith(product, name, { visitor, until })
  if (!next) throw new Error('The provider sent the browser nowhere.')
  return next
}

const goOn = (visitor: Visitor, to: URL) => visitor.go(to, { from: provider.issuer })

describe('an answer that is not honest', () => {
  test('is told from one that is', async () => {
    const visitor = aVisitor()
    await signInWith(product, 'one', { visitor })
    expect((await whoIs(product, visitor))?.id).toBe(victim.id)
  })

  const now = Math.floor(Date.now() / 1000)
  test.each<[string, () => void]>([
    ['without a signature (alg none)', () => lie({ header: { alg: 'none' } })],
    ['with a signature of another key', () => lie({ isForged: true })],
    ['with a signature by the shared secret', () => lie({ header: { alg: 'HS256' } })],
    ['with a key that is not there', () => lie({ header: { kid: 'two' } })],
    ['of another issuer', () => lieInClaims({ iss: other.issuer })],
    ['for another product', () => lieInClaims({ aud: 'tiltaksvifte-other' })],
    ['with another nonce', () => lieInClaims({ nonce: 'another' })],
    ['without a nonce', () => lieInClaims({ nonce: undefined })],
    ['that has expired', () => lieInClaims({ exp: now - 600, iat: now - 900 })],
    ['about nobody', () => lieInClaims({ sub: undefined })],
    ['that is no token', () => lie({ token: { access_token: 'a', token_type: 'Bearer' } })],
    ['that is no JSON', () => lie({ token: '<html>' })],
    ['by way of another issuer (iss)', () => lie({ way: { iss: other.issuer } })],
    ['to another state', () => lie({ way: { state: 'another' } })],
  ])('signs nobody in: a token %s', async (_kind, tell) => {
    tell()
    const visitor = aVisitor()
    const page = await signInWith(product, 'one', { visitor })
    expect([page.status, reasonIn(page)]).toEqual([200, 'refused'])
    expect(await whoIs(product, visitor)).toBeNull()
  })

  test('signs nobody in when it is without end', async () => {
    lie({ token: `{"access_token":"${'a'.repeat(600_000)}"}` })
    expect(reasonIn(await signInWith(product, 'one'))).toBe('unavailable')
  })
})

describe('a way back that is not the one begun', () => {
  test('is refused the second time', async () => {
    const visitor = aVisitor()
    const back = await stopBefore(visitor)
    const cookies = new Map(visitor.cookiesOf(product.url))
    await goOn(visitor, back)
    const thief = aVisitor()
    for (const [name, value] of cookies) thief.cookiesOf(product.url).set(name, value)
    expect(reasonIn(await goOn(thief, back))).toBe('expired')
    expect(await whoIs(product, thief)).toBeNull()
  })

  test('is refused in another browser', async () => {
    const back = await stopBefore(aVisitor())
    const visitor = aVisitor()
    expect(reasonIn(await goOn(visitor, back))).toBe('expired')
    expect(await whoIs(product, visitor)).toBeNull()
  })

  test('is refused in a browser that began another', async () => {
    const back = await stopBefore(aVisitor())
    const visitor = aVisitor()
    await stopBefore(visitor)
    expect(reasonIn(await goOn(visitor, back))).toBe('refused')
  })

  test('is refused at the address of another provider', async () => {
    const visitor = aVisitor()
    const back = await stopBefore(visitor)
    back.pathname = back.pathname.replace('/one/', '/other/')
    expect(reasonIn(await goOn(visitor, back))).toBe('expired')
  })

  test.each([
    ['of eleven minutes ago', secret, Date.now() - 60_000, 'expired'],
    ['made by somebody else', 'another-secret-with-32-characters-or-more', undefined, 'expired'],
    ['whose like is accepted', secret, undefined, null],
  ])('is refused with a cookie %s', async (_kind, key, expires, reason) => {
    const visitor = aVisitor()
    const back = await stopBefore(visitor)
    const flow = {
      provider: 'one',
      state: `made for this test ${Math.random()}`,
      nonce: 'n',
      verifier: 'v'.repeat(43),
      returnTo: '/admin',
      linking: null,
    }
    back.searchParams.set('state', flow.state)
    lieInClaims({ nonce: 'n' })
    const sealed = seal(flow, { secret: key, expires: expires ?? Date.now() + 60_000 })
    visitor.cookiesOf(product.url).set('open-id', sealed)
    expect(reasonIn(await goOn(visitor, back))).toBe(reason)
  })

  test.each([
    '',
    '?code=a',
    '?code=a&state=b&code=c',
    '?error=x&error_description=<script>',
    '?%00',
  ])('is refused when it is %j, and never fails', async (query) => {
    const visitor = aVisitor()
    await stopBefore(visitor)
    const page = await goOn(visitor, new URL(`${product.url}/api/open-id/one/callback${query}`))
    expect([page.status, reasonIn(page)]).toEqual([200, 'refused'])
    expect(page.text).not.toContain('<script>"')
  })
})

describe('a provider that would have us ask elsewhere', () => {
  test.each(Object.keys(elsewhere))('is not followed: %s', async (name) => {
    expect(['unavailable', 'refused']).toContain(reasonIn(await signInWith(product, name)))
  })
})

describe('a password', () => {
  test('is closed for who has signed in with the provider, and told so to nobody else', async () => {
    const { email, id } = victim
    const signIn = (password: string) =>
      api(undefined, product.url).post('/api/users/login', { email, password })
    expect((await signIn(victim.password)).status).toBe(200)
    await signInWith(product, 'one')
    const password = 'a new password of twelve'
    await product.admin.patch(`/api/users/${id}`, { password })
    const closed = await signIn(password)
    expect([closed.status, closed.body.errors[0].code]).toEqual([403, 'password-closed'])
    expect((await signIn('not the password')).status).toBe(401)
  })
})
