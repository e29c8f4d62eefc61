import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import {
  type Answer,
  type Api,
  administrator,
  anonymous,
  api,
  type Json,
  memberOf,
  seededAdministrator,
  someone,
} from '../../support/api.ts'
import { filledDatabase, type OwnDatabase } from '../../support/own-database.ts'
import { runServer } from '../../support/run-server.mjs'
import { authenticator, turnOnFactor } from '../../support/second-factor.ts'

const editor = () => someone({ roles: ['editor'] })

const signIn = (credentials: object, server?: string): Promise<Answer> =>
  (server ? api(undefined, server) : anonymous()).post('/api/users/login', credentials)

const codeOf = ({ status, body }: Answer) => [status, body.errors?.[0]?.code]

describe('signing in with a second factor', () => {
  test('asks for a code after the right password, and only then', async () => {
    const user = await editor()
    const { code } = await turnOnFactor(user)
    const { email, password } = user
    const withoutCode = await signIn({ email, password })
    expect(codeOf(withoutCode)).toEqual([401, 'second-factor-required'])
    expect(withoutCode.headers.getSetCookie()).toEqual([])
    const wrong = await signIn({ email, password: 'wrong', code: '000000' })
    const nobody = await signIn({ email: 'nobody@example.org', password, code: '000000' })
    expect(wrong.body.errors).toEqual(nobody.body.errors)
    const { status, body } = await signIn({ email, password, code: code() })
    expect(status).toBe(200)
    expect((await api(body.token).get('/api/users/me')).body.user.email).toBe(email)
  })

  test('takes a code once, at the same moment too', async () => {
    const user = await editor()
    const { code } = await turnOnFactor(user)
    const { email, password } = user
    const given = code()
    // Two: on MongoDB whoever loses is tried again, and every try counts.
    const answers = await Promise.all([1, 2].map(() => signIn({ email, password, code: given })))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401])
    expect(codeOf(await signIn({ email, password, code: given }))).toEqual([
      401,
      'second-factor-wrong',
    ])
  })

  test('takes each recovery code once', async () => {
    const user = await editor()
    const { recoveryCodes } = await turnOnFactor(user)
    const { email, password } = user
    const [first, second] = recoveryCodes
    expect(recoveryCodes).toHaveLength(10)
    expect((await signIn({ email, password, code: first })).status).toBe(200)
    expect((await signIn({ email, password, code: first })).status).toBe(401)
    expect((await signIn({ email, password, code: second?.toUpperCase() })).status).toBe(200)
    const { body } = await user.get(`/api/users/${user.id}/second-factor`)
    expect(body).toMatchObject({ isOn: true, recoveryCodesLeft: 8 })
  })

  test('is 429 beyond five wrong codes, with the right one too', async () => {
    const user = await editor()
    const { code } = await turnOnFactor(user)
    const { email, password } = user
    for (const wrong of ['000000', '111111', 'abcde-fghjk', '222222', 'x']) {
      const answer = await signIn({ email, password, code: wrong })
      expect(codeOf(answer)).toEqual([401, 'second-factor-wrong'])
    }
    const answer = await signIn({ email, password, code: code() })
    expect(codeOf(answer)).toEqual([429, 'too-many-codes'])
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
  })

  test.each([{ $ne: null }, ['000000'], true, 0, 1e300, {}, '\u0000'])(
    'refuses %j as a code',
    async (code) => {
      const user = await editor()
      await turnOnFactor(user)
      const { email, password } = user
      expect((await signIn({ email, password, code })).status).toBe(401)
    },
  )
})

describe('the second factor of an account', () => {
  test('is set up by its owner only, and confirmed by a code', async () => {
    const user = await editor()
    const path = `/api/users/${user.id}/second-factor`
    const admin = await administrator()
    for (const stranger of [anonymous(), await editor(), await memberOf('9901', 'manager')]) {
      for (const answer of [
        await stranger.get(path),
        await stranger.post(path),
        await stranger.post(`${path}/confirm`, { code: '000000' }),
        await stranger.post(`${path}/remove`, { code: '000000' }),
      ]) {
        expect([403, 404]).toContain(answer.status)
      }
    }
    expect((await admin.post(path)).status).toBe(404)
    const { body } = await user.post(path)
    expect(body.uri).toMatch(/^otpauth:\/\/totp\/Tiltaksvifte:.*secret=[A-Z2-7]{32}/)
    expect(body.qr).toMatch(/^<svg/)
    const { offer } = body
    expect(codeOf(await user.post(`${path}/confirm`, { code: '000000', offer }))).toEqual([
      401,
      'second-factor-wrong',
    ])
    expect((await user.get(path)).body.isOn).toBe(false)
    const code = authenticator(body.secret)
    // Somebody else has seen this one; what its owner is shown now is another.
    const shown = (await user.post(path)).body
    expect(shown.secret).not.toBe(body.secret)
    for (const not of [undefined, 'x', ['x'], { $ne: null }]) {
      const answer = await user.post(`${path}/confirm`, { code: code(), offer: not })
      expect(codeOf(answer)).toEqual([401, 'second-factor-setup-required'])
    }
    const own = { code: authenticator(shown.secret)(), offer: shown.offer }
    const other = { code: authenticator(body.secret)(), offer: shown.offer }
    expect(codeOf(await user.post(`${path}/confirm`, other))).toEqual([401, 'second-factor-wrong'])
    expect((await user.post(`${path}/confirm`, own)).status).toBe(200)
    expect(codeOf(await user.post(path))).toEqual([409, 'second-factor-on'])
    expect(codeOf(await user.post(`${path}/confirm`, { code: code() }))).toEqual([
      409,
      'second-factor-on',
    ])
  })

  test('is removed by its owner with a code, and the next has another secret', async () => {
    const user = await editor()
    const { secret, code } = await turnOnFactor(user)
    const path = `/api/users/${user.id}/second-factor`
    expect(codeOf(await user.post(`${path}/remove`))).toEqual([401, 'second-factor-required'])
    expect((await user.post(`${path}/remove`, { code: code() })).body.isOn).toBe(false)
    expect((await signIn({ email: user.email, password: user.password })).status).toBe(200)
    const again = await turnOnFactor(user)
    expect(again.secret).not.toBe(secret)
  })

  test('is not removed without a code by an administrator who writes the own id in capitals', async () => {
    const user = await someone({ roles: ['administrator'] })
    await turnOnFactor(user)
    const { status } = await user.post(`/api/users/${user.id.toUpperCase()}/second-factor/remove`)
    expect(status).toBe(process.env.DATABASE_URI?.startsWith('mongodb') ? 401 : 404)
    expect((await user.get(`/api/users/${user.id}/second-factor`)).body.isOn).toBe(true)
  })

  test('is removed by an administrator for a lost phone, and its owner sees that', async () => {
    const user = await editor()
    await turnOnFactor(user)
    const admin = await administrator()
    const path = `/api/users/${user.id}/second-factor`
    expect((await admin.post(`${path}/remove`)).status).toBe(200)
    expect((await signIn({ email: user.email, password: user.password })).status).toBe(200)
    expect((await user.get(path)).body).toMatchObject({
      isOn: false,
      removedBy: 'administrator',
      removedAt: expect.stringMatching(/^20/),
    })
    const log = await admin.get(`/api/audit-log?where[documentId][equals]=${user.id}&sort=at`)
    const switches = log.body.docs.filter(
      ({ changes }: Json) => changes?.[0]?.path === 'secondFactor',
    )
    expect(
      switches.map(({ changes, actorId }: Json) => [changes[0].to, actorId === user.id]),
    ).toEqual([
      [true, true],
      [false, false],
    ])
    expect((await admin.get('/api/users/nobody/second-factor')).status).toBe(404)
  })

  test('goes with the account', async () => {
    const user = await editor()
    await turnOnFactor(user)
    const admin = await administrator()
    expect((await admin.delete(`/api/users/${user.id}`)).status).toBe(200)
    expect((await admin.get(`/api/users/${user.id}/second-factor`)).status).toBe(404)
  })

  test('is told by no door', async () => {
    const user = await editor()
    const { secret } = await turnOnFactor(user)
    const admin = await administrator()
    expect((await admin.get('/api/second-factors')).status).toBe(403)
    expect((await admin.get(`/api/second-factors?where[user][equals]=${user.id}`)).status).toBe(403)
    const { body: answer } = await admin.graphql('{ SecondFactors { docs { id } } }')
    expect(answer.errors[0].code).toBe('invalid-query')
    expect((await admin.get('/api/users?where[secondFactor][exists]=true')).status).toBe(400)
    expect((await admin.get('/api/users?sort=secondFactor')).status).toBe(400)
    const seen = [
      await admin.get(`/api/users/${user.id}?depth=3`),
      await user.get('/api/users/me'),
      await user.get(`/api/users/${user.id}/second-factor`),
      await admin.get('/api/access'),
    ]
    expect(JSON.stringify(seen.map(({ body }) => body))).not.toMatch(
      new RegExp(`${secret}|"seed"|"recovery"|"lastStep"`),
    )
    const file = join(process.env.TEST_DATA_FOLDER ?? '', 'tiltaksvifte.db')
    if (process.env.DATABASE_URI) return
    const stored = [file, `${file}-wal`].map((name) => readFileSync(name, 'latin1')).join()
    expect(stored).not.toContain(secret)
  })
})

describe('where administrators and editors need one', () => {
  let server: Awaited<ReturnType<typeof runServer>>
  let settings: OwnDatabase
  let admin: Api
  const { email, password } = seededAdministrator()

  beforeAll(async () => {
    settings = { ...(await filledDatabase()), SECOND_FACTOR: 'required', LOG_LEVEL: 'info' }
    server = await runServer(settings)
  }, 180_000)

  afterAll(async () => {
    await server.stop()
    rmSync(settings.DATA_FOLDER, { recursive: true, force: true })
  })

  test('they set it up as they sign in, and get their recovery codes', async () => {
    const first = await signIn({ email, password }, server.url)
    expect(codeOf(first)).toEqual([401, 'second-factor-setup-required'])
    const { secret, qr, offer } = first.body.errors[0].data.setup
    expect(qr).toMatch(/^<svg/)
    const again = await signIn({ email, password }, server.url)
    expect(again.body.errors[0].data.setup.secret).not.toBe(secret)
    const wrong = await signIn({ email, password, code: '000000', offer }, server.url)
    expect(codeOf(wrong)).toEqual([401, 'second-factor-wrong'])
    const code = authenticator(secret)
    const { status, body } = await signIn({ email, password, code: code(), offer }, server.url)
    expect([status, body.recoveryCodes.length]).toEqual([200, 10])
    admin = api(body.token, server.url)
    const next = await signIn({ email, password }, server.url)
    expect(codeOf(next)).toEqual([401, 'second-factor-required'])
    expect(server.output()).not.toContain(secret)
  })

  test('others sign in without', async () => {
    const municipality = (await admin.get('/api/municipalities?limit=1')).body.docs[0].id
    const account = { email: 'kari@example.org', password: 'tre katter spiser taco' }
    const memberships = [{ municipality, role: 'municipality-manager' }]
    expect((await admin.post('/api/users', { ...account, memberships })).status).toBe(201)
    expect((await signIn(account, server.url)).status).toBe(200)
  })
})
