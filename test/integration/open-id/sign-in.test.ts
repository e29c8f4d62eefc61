import { generateKeyPairSync, randomUUID } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { aPassword, api, tokenFor } from '../../support/api.ts'
import { freePort } from '../../support/free-port.mjs'
import {
  anAccount,
  openProduct,
  type Product,
  reasonIn,
  settingsOf,
  signInWith,
  whoIs,
} from '../../support/open-id/product.ts'
import { openProvider } from '../../support/open-id/provider.mjs'
import { aVisitor, type Page } from '../../support/open-id/visitor.ts'
import { turnOnFactor } from '../../support/second-factor.ts'

const tenant = '11111111-2222-3333-4444-555555555555'

let product: Product
let provider: Awaited<ReturnType<typeof openProvider>>
let neighbour: Awaited<ReturnType<typeof openProvider>>

beforeAll(async () => {
  const port = await freePort()
  const keys = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const file = join(mkdtempSync(join(tmpdir(), 'tiltaksvifte-key-')), 'key.pem')
  writeFileSync(file, keys.privateKey.export({ type: 'pkcs8', format: 'pem' }))
  const client = (name: string) => ({
    client_id: `tiltaksvifte-${name}`,
    redirect_uris: [`http://localhost:${port}/api/open-id/${name}/callback`],
    post_logout_redirect_uris: [`http://localhost:${port}/admin/login`],
  })
  const CLIENT_SECRET = 'a secret + with / odd & signs'
  provider = await openProvider([
    { ...client('kommune'), client_secret: CLIENT_SECRET },
    { ...client('entra'), client_secret: CLIENT_SECRET },
    {
      ...client('idporten'),
      token_endpoint_auth_method: 'private_key_jwt',
      jwks: { keys: [{ ...keys.publicKey.export({ format: 'jwk' }), kid: 'ours', alg: 'RS256' }] },
    },
  ])
  neighbour = await openProvider([{ ...client('nabo'), client_secret: CLIENT_SECRET }])
  const { issuer: ISSUER } = provider
  const EMAIL_DOMAINS = 'kommune.example'
  product = await openProduct(port, {
    OPENID_PROVIDERS: 'kommune,nabo,entra,idporten,away',
    ...settingsOf('kommune', { ISSUER, CLIENT_SECRET, EMAIL_DOMAINS }),
    ...settingsOf('nabo', { ISSUER: neighbour.issuer, CLIENT_SECRET }),
    ...settingsOf('entra', {
      ISSUER,
      CLIENT_SECRET,
      EMAIL_DOMAINS,
      EMAIL_VERIFIED_BY: 'xms_edov',
      TENANTS: tenant,
    }),
    ...settingsOf('idporten', {
      ISSUER,
      PRIVATE_KEY_FILE: file,
      PRIVATE_KEY_ID: 'ours',
      ACR_VALUES: 'idporten-loa-substantial,idporten-loa-high',
      STRONG_ACR: 'idporten-loa-high',
    }),
    ...settingsOf('away', { ISSUER: 'http://127.0.0.1:1', CLIENT_SECRET }),
  })
})
afterAll(async () => {
  if (process.env.SHOW_SERVER_OUTPUT) process.stdout.write(product?.output() ?? '')
  await product?.stop()
  await provider?.close()
  await neighbour?.close()
})
beforeEach(() => {
  provider.person = null
})

const verified = (email: string, sub: string = randomUUID()) => ({
  sub,
  email,
  email_verified: true,
})

const linksOf = async (id: string) => {
  const { body } = await product.admin.get(`/api/open-id-links?where[user][equals]=${id}&depth=0`)
  return body.docs
}

describe('signing in with a provider', () => {
  test('gives the account with the verified address a session, and returns to the page', async () => {
    const { email, id } = await anAccount(product)
    provider.person = verified(email.toUpperCase().replace('KOMMUNE.EXAMPLE', 'Kommune.example'))
    const visitor = aVisitor()
    const { status, url } = await signInWith(product, 'kommune', { visitor })
    expect([status, url.pathname]).toEqual([200, '/admin/account'])
    expect(await whoIs(product, visitor)).toMatchObject({ id, email })
  })

  test('counts as a sign-in like any other: the browser is known from then on', async () => {
    provider.person = verified((await anAccount(product)).email)
    const visitor = aVisitor()
    await signInWith(product, 'kommune', { visitor })
    const names = [...visitor.cookiesOf(product.url).keys()]
    expect(names.filter((name) => name.startsWith('known-'))).toHaveLength(1)
  })

  test('is in the audit log when nobody was let in', async () => {
    const since = new Date().toISOString()
    provider.person = verified(`${randomUUID()}@kommune.example`)
    expect(reasonIn(await signInWith(product, 'kommune'))).toBe('unknown')
    const path = `/api/audit-log?where[status][equals]=401&where[at][greater_than_equal]=${since}`
    // Refusals are written once a second.
    await new Promise((resolve) => setTimeout(resolve, 1500))
    expect((await product.admin.get(path)).body.docs).toMatchObject([{ action: 'refused' }])
  })

  test('is in the audit log, once', async () => {
    const { email, id } = await anAccount(product)
    provider.person = verified(email)
    await signInWith(product, 'kommune')
    const rows = await product.admin.get(
      `/api/audit-log?where[action][equals]=sign-in&where[documentId][equals]=${id}`,
    )
    expect(rows.body.docs).toHaveLength(1)
  })

  test('gives a session that ends when its owner signs out everywhere', async () => {
    const { email } = await anAccount(product)
    provider.person = verified(email)
    const [one, other] = [aVisitor(), aVisitor()]
    await signInWith(product, 'kommune', { visitor: one })
    await signInWith(product, 'kommune', { visitor: other })
    const token = one.cookiesOf(product.url).get('payload-token')
    await api(token, product.url).post('/api/users/logout?allSessions=true')
    expect(await whoIs(product, one)).toBeNull()
    expect(await whoIs(product, other)).toBeNull()
  })

  test('lets ten browsers in at once, and links the account once', async () => {
    const { email, id } = await anAccount(product)
    provider.person = verified(email)
    const visitors = Array.from({ length: 10 }, aVisitor)
    await Promise.all(visitors.map((visitor) => signInWith(product, 'kommune', { visitor })))
    const people = await Promise.all(visitors.map((visitor) => whoIs(product, visitor)))
    expect(people.map((person) => person?.id)).toEqual(visitors.map(() => id))
    expect(await linksOf(id)).toHaveLength(1)
  })

  test('ends what whoever had the account before could do with it', async () => {
    const account = await anAccount(product)
    const before = await tokenFor(account, product.url)
    provider.person = verified(account.email)
    await signInWith(product, 'kommune')
    expect((await api(before, product.url).get('/api/users/me')).body.user).toBeNull()
    await expect(tokenFor(account, product.url)).rejects.toThrow('gave 401')
    // From then on the account is theirs, and a password that they set is left alone.
    const password = aPassword()
    await product.admin.patch(`/api/users/${account.id}`, { password })
    await signInWith(product, 'kommune')
    expect(await tokenFor({ ...account, password }, product.url)).toBeTruthy()
  })

  test('leaves an account as it was when two factors are needed and one was shown', async () => {
    const account = await anAccount(product)
    const owner = api(await tokenFor(account, product.url), product.url)
    const { code } = await turnOnFactor({ ...owner, id: account.id })
    provider.person = verified(account.email)
    const visitor = aVisitor()
    expect(reasonIn(await signInWith(product, 'kommune', { visitor }))).toBe('weak')
    expect(await whoIs(product, visitor)).toBeNull()
    expect(await linksOf(account.id)).toEqual([])
    expect((await owner.get('/api/users/me')).body.user).toMatchObject({ id: account.id })
    const { email, password } = account
    const credentials = { email, password, code: code() }
    const { status } = await api(undefined, product.url).post('/api/users/login', credentials)
    expect(status).toBe(200)
  })

  test('finds the account by who it is, whatever its address has become', async () => {
    const [mine, theirs] = [await anAccount(product), await anAccount(product)]
    const sub = randomUUID()
    provider.person = verified(mine.email, sub)
    await signInWith(product, 'kommune')
    provider.person = verified(theirs.email, sub)
    const visitor = aVisitor()
    await signInWith(product, 'kommune', { visitor })
    expect((await whoIs(product, visitor))?.id).toBe(mine.id)
  })

  test('does not let in who has taken over the address', async () => {
    const { email, id } = await anAccount(product)
    provider.person = verified(email)
    await signInWith(product, 'kommune')
    provider.person = verified(email)
    const visitor = aVisitor()
    expect(reasonIn(await signInWith(product, 'kommune', { visitor }))).toBe('unknown')
    expect(await whoIs(product, visitor)).toBeNull()
    expect(await linksOf(id)).toHaveLength(1)
  })

  test('does not let in who no longer has the account since another has its address', async () => {
    const { email, id } = await anAccount(product)
    provider.person = verified(email)
    await signInWith(product, 'kommune')
    await product.admin.patch(`/api/users/${id}`, { email: `${randomUUID()}@kommune.example` })
    expect(reasonIn(await signInWith(product, 'kommune'))).toBe('unknown')
  })

  test('does not let in who has been deleted, nor makes a new account', async () => {
    const { email, id } = await anAccount(product)
    provider.person = verified(email)
    await signInWith(product, 'kommune')
    expect((await product.admin.delete(`/api/users/${id}`)).status).toBe(200)
    expect(reasonIn(await signInWith(product, 'kommune'))).toBe('unknown')
    const { body } = await product.admin.get(`/api/users?where[email][equals]=${email}`)
    expect(body.docs).toEqual([])
    expect(await linksOf(id)).toEqual([])
  })

  test.each([
    ['unverified', (email: string) => ({ ...verified(email), email_verified: false })],
    ['of which nothing is said', (email: string) => ({ sub: randomUUID(), email })],
    ['of another domain', () => verified('admin@tiltaksvifte.example')],
    ['that is a list', (email: string) => ({ ...verified(email), email: [email] })],
    ['nobody has', () => verified(`${randomUUID()}@kommune.example`)],
  ])('does not find an account by an address %s', async (_kind, person) => {
    const { email } = await anAccount(product)
    provider.person = person(email)
    expect(reasonIn(await signInWith(product, 'kommune'))).toBe('unknown')
  })

  test('does not find an administrator by an address', async () => {
    const { email } = await anAccount(product, ['administrator'])
    provider.person = verified(email)
    expect(reasonIn(await signInWith(product, 'kommune'))).toBe('unknown')
  })

  test('believes an address of Entra only where its domain is verified, and in the tenant', async () => {
    const { email, id } = await anAccount(product)
    const person = { ...verified(email), tid: tenant }
    provider.person = person
    expect(reasonIn(await signInWith(product, 'entra'))).toBe('unknown')
    provider.person = { ...person, xms_edov: '1', tid: randomUUID() }
    expect(reasonIn(await signInWith(product, 'entra'))).toBe('unknown')
    provider.person = { ...person, xms_edov: '1' }
    const visitor = aVisitor()
    await signInWith(product, 'entra', { visitor })
    expect((await whoIs(product, visitor))?.id).toBe(id)
  })

  test('says that it was cancelled, in Norwegian and without the details', async () => {
    const page = await signInWith(product, 'kommune')
    expect(reasonIn(page)).toBe('cancelled')
    expect(page.text).toContain('Innloggingen ble avbrutt.')
    expect(page.text).not.toContain('DETAIL')
  })

  test('says so when the provider is away, and everything else goes on', async () => {
    const page = await signInWith(product, 'away')
    expect([page.status, reasonIn(page)]).toEqual([200, 'unavailable'])
    expect(page.text).toContain('svarer ikke nå')
  })

  test('shows no sentence that somebody made up', async () => {
    const { text } = await aVisitor().go(`${product.url}/admin/login?open-id=<b>Ring+oss</b>`)
    expect(text).not.toContain('role="alert"')
  })

  test.each([
    'https://evil.example/',
    '//evil.example/admin',
    '/\\evil.example/admin',
    '/admin/../..//evil.example',
    '/admin@evil.example',
    '/administrator',
    'javascript:alert(1)//admin',
    '/\t/evil.example',
    '/api/users/logout',
  ])('returns to the first page when asked to return to %j', async (returnTo) => {
    const { email } = await anAccount(product)
    provider.person = verified(email)
    expect((await signInWith(product, 'kommune', { returnTo })).url.href).toBe(
      `${product.url}/admin`,
    )
  })

  test('at a provider that nobody set up is not found', async () => {
    const { status } = await fetch(`${product.url}/api/open-id/other/start`)
    expect(status).toBe(404)
  })
})

describe('linking an account', () => {
  const press = async (visitor: ReturnType<typeof aVisitor>, name: string): Promise<Page> =>
    visitor.go(`${product.url}/api/open-id/${name}/link`, {
      method: 'POST',
      from: `${product.url}/admin/account`,
    })

  const signedIn = async ({ email, password }: { email: string; password: string }) => {
    const visitor = aVisitor()
    const token = await tokenFor({ email, password }, product.url)
    visitor.cookiesOf(product.url).set('payload-token', token)
    return visitor
  }

  const resident = { pid: '01017012345', acr: 'idporten-loa-substantial' }

  test('from its own page lets its owner in by who they are, and stores no national number', async () => {
    const account = await anAccount(product, ['administrator'])
    const sub = randomUUID()
    provider.person = { ...resident, sub }
    expect(reasonIn(await signInWith(product, 'idporten'))).toBe('unknown')
    const page = await press(await signedIn(account), 'idporten')
    expect(page.url.pathname).toBe('/admin/account')
    expect(page.text).toContain('Koblet til idporten')
    const visitor = aVisitor()
    await signInWith(product, 'idporten', { visitor })
    expect((await whoIs(product, visitor))?.id).toBe(account.id)
    const stored = JSON.stringify(await linksOf(account.id))
    expect(stored).not.toContain(sub)
    expect(stored).not.toContain(resident.pid)
    expect(product.output()).not.toContain(resident.pid)
  })

  test('does not let in who proves it less well than is required', async () => {
    provider.person = { ...resident, sub: randomUUID(), acr: 'idporten-loa-low' }
    const page = await signInWith(product, 'idporten')
    expect(reasonIn(page)).toBe('weak')
    expect(page.text).toContain('høyere sikkerhetsnivå')
  })

  test('that has a second factor is let in only by who shows two', async () => {
    const account = await anAccount(product)
    const strong = { ...resident, sub: randomUUID(), acr: 'idporten-loa-high' }
    provider.person = strong
    await press(await signedIn(account), 'idporten')
    const token = await tokenFor(account, product.url)
    await turnOnFactor({ ...api(token, product.url), id: account.id })
    expect(await whoIs(product, await enteredAs(strong))).toMatchObject({ id: account.id })
    const weaker = await enteredAs({ ...strong, acr: 'idporten-loa-substantial' })
    expect(await whoIs(product, weaker)).toBeNull()
  })

  async function enteredAs(person: typeof provider.person) {
    provider.person = person
    const visitor = aVisitor()
    await signInWith(product, 'idporten', { visitor })
    return visitor
  }

  test('that is linked is refused, and so is a person who is', async () => {
    const [one, other] = [await anAccount(product), await anAccount(product)]
    provider.person = { ...resident, sub: randomUUID() }
    await press(await signedIn(one), 'idporten')
    const taken = await press(await signedIn(other), 'idporten')
    expect(taken.text).toContain('Koblingen kunne ikke lages.')
    provider.person = { ...resident, sub: randomUUID() }
    expect((await press(await signedIn(one), 'idporten')).text).toContain('Koblingen kunne ikke')
    expect(await linksOf(other.id)).toEqual([])
  })

  test('is refused to who is not signed in, and to another site', async () => {
    expect((await press(aVisitor(), 'idporten')).status).toBe(403)
    const visitor = await signedIn(await anAccount(product))
    const forged = await visitor.go(`${product.url}/api/open-id/idporten/link`, {
      method: 'POST',
      from: 'https://evil.example/',
    })
    expect(forged.status).toBe(403)
  })

  test('is given up when somebody else has signed in meanwhile', async () => {
    const [one, other] = [await anAccount(product), await anAccount(product)]
    provider.person = { ...resident, sub: randomUUID() }
    const visitor = await signedIn(one)
    const stopped = await visitor.go(`${product.url}/api/open-id/idporten/link`, {
      method: 'POST',
      from: `${product.url}/admin/account`,
      until: ({ pathname }) => pathname.endsWith('/callback'),
    })
    visitor.cookiesOf(product.url).set('payload-token', await tokenFor(other, product.url))
    const page = await visitor.go(stopped.next ?? '', { from: provider.issuer })
    expect(page.text).toContain('Prøv igjen')
    expect(await linksOf(one.id)).toEqual([])
    expect(await linksOf(other.id)).toEqual([])
  })

  test('ends when the owner of its address comes from another provider', async () => {
    const account = await anAccount(product)
    neighbour.person = { sub: randomUUID() }
    await press(await signedIn(account), 'nabo')
    expect(reasonIn(await signInWith(product, 'nabo'))).toBeNull()
    provider.person = verified(account.email)
    await signInWith(product, 'kommune')
    expect(await linksOf(account.id)).toMatchObject([{ provider: 'kommune' }])
    expect(reasonIn(await signInWith(product, 'nabo'))).toBe('unknown')
  })

  test('is seen and undone by its owner and by no other', async () => {
    const [one, other] = [await anAccount(product), await anAccount(product)]
    provider.person = { ...resident, sub: randomUUID() }
    await press(await signedIn(one), 'idporten')
    const [{ id }] = await linksOf(one.id)
    const stranger = api(await tokenFor(other, product.url), product.url)
    const refused = await stranger.delete(`/api/open-id-links/${id}`)
    const missing = await stranger.delete(`/api/open-id-links/${randomUUID()}`)
    expect([refused.status, refused.body]).toEqual([missing.status, missing.body])
    const owner = api(await tokenFor(one, product.url), product.url)
    const { body } = await owner.get('/api/open-id-links?depth=0')
    expect(body.docs).toMatchObject([{ id, provider: 'idporten' }])
    expect(body.docs[0].fingerprint).toBeUndefined()
    expect((await owner.delete(`/api/open-id-links/${id}`)).status).toBe(200)
    expect(reasonIn(await signInWith(product, 'idporten'))).toBe('unknown')
  })
})

describe('signing out', () => {
  test('ends the session here and then at the provider', async () => {
    const { email } = await anAccount(product)
    provider.person = verified(email)
    const visitor = aVisitor()
    await signInWith(product, 'kommune', { visitor })
    const token = visitor.cookiesOf(product.url).get('payload-token')
    const page = await visitor.go(`${product.url}/api/open-id/sign-out`, {
      method: 'POST',
      from: `${product.url}/admin`,
    })
    expect(page.url.href).toContain(`${provider.issuer}/session/end`)
    expect(page.status).toBe(200)
    expect(visitor.cookiesOf(product.url).get('payload-token')).toBeUndefined()
    expect((await api(token, product.url).get('/api/users/me')).body.user).toBeNull()
  })

  test('of who gave a password leads to the page for signing in', async () => {
    const visitor = aVisitor()
    const token = await tokenFor(await anAccount(product), product.url)
    visitor.cookiesOf(product.url).set('payload-token', token)
    const page = await visitor.go(`${product.url}/api/open-id/sign-out`, {
      method: 'POST',
      from: `${product.url}/admin`,
    })
    expect(page.url.pathname).toBe('/admin/login')
    expect((await api(token, product.url).get('/api/users/me')).body.user).toBeNull()
  })
})
