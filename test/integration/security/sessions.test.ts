import { createHash, createHmac, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { request } from 'node:http'
import { describe, expect, test } from '@jest/globals'
import {
  type Api,
  administrator,
  anonymous,
  aPassword,
  api,
  type Json,
  seededAdministrator,
  serverUrl,
  someone,
  tokenFor,
} from '../../support/api.ts'
import { aMunicipality } from '../../support/content.ts'
import { filledDatabase } from '../../support/own-database.ts'
import { runServer } from '../../support/run-server.mjs'

const editor = () => someone({ roles: ['editor'] })

/** Whoever the server takes the holder for; null is nobody. */
const whoIs = async (holder: Api): Promise<string | null> => {
  const { status, body } = await holder.get('/api/users/me')
  expect(status).toBe(200)
  return body.user?.email ?? null
}

const tenTimes = <T>(work: () => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: 10 }, work))

describe('a request that was begun before the password was changed', () => {
  test('changes nothing when the rest of it arrives, and signs nobody in again', async () => {
    const person = await editor()
    const thief = await tokenFor(person)
    const boundary = 'half'
    const [begun, rest] = [
      `--${boundary}\r\ncontent-disposition: form-data; name="_payload"\r\n\r\n`,
      `{"name":"Tyv"}\r\n--${boundary}--\r\n`,
    ]
    const held = request(`${serverUrl()}/api/users/${person.id}`, {
      method: 'PATCH',
      headers: {
        authorization: `JWT ${thief}`,
        'content-type': `multipart/form-data; boundary=${boundary}`,
        'content-length': Buffer.byteLength(begun + rest),
      },
    })
    const answered = once(held, 'response')
    held.write(begun)
    await new Promise((resolve) => setTimeout(resolve, 500))
    const password = aPassword()
    expect((await person.patch(`/api/users/${person.id}`, { password })).status).toBe(200)
    held.end(rest)
    const [{ statusCode }] = await answered
    expect(statusCode).toBe(403)
    expect(await whoIs(api(thief))).toBeNull()
    expect(await whoIs(person)).toBe(person.email)
    expect((await person.get(`/api/users/${person.id}`)).body.name ?? null).toBeNull()
  })
})

describe('case 13: signing in ten times at once', () => {
  test('gives ten tokens that all work, again and again', async () => {
    const { email, password } = await editor()
    for (let round = 0; round < 3; round += 1) {
      const tokens = await tenTimes(() => tokenFor({ email, password }))
      expect(new Set(tokens).size).toBe(10)
      const known = await Promise.all(tokens.map((token) => whoIs(api(token))))
      expect(known).toEqual(Array(10).fill(email))
    }
  })

  test('at two servers of one database gives ten tokens that work at both', async () => {
    const settings = await filledDatabase()
    const first = await runServer(settings)
    const second = await runServer(settings)
    const servers = [first.url, second.url]
    const tokens = await Promise.all(
      Array.from({ length: 10 }, (_, place) => tokenFor(seededAdministrator(), servers[place % 2])),
    )
    const holders = tokens.flatMap((token) => servers.map((url) => api(token, url)))
    const known = await Promise.all(holders.map(whoIs))
    await Promise.all([first.stop(), second.stop()])
    rmSync(settings.DATA_FOLDER, { recursive: true, force: true })
    expect(known).toEqual(Array(20).fill(seededAdministrator().email))
  }, 180_000)

  test('loses nothing that is changed about the account meanwhile', async () => {
    const admin = await administrator()
    const { email, password, id } = await editor()
    const signIns = tenTimes(() => tokenFor({ email, password }))
    await admin.patch(`/api/users/${id}`, { name: 'Ny', roles: ['institution-editor'] })
    await signIns
    const { body } = await admin.get(`/api/users/${id}`)
    expect(body).toMatchObject({ name: 'Ny', roles: ['institution-editor'] })
  })
})

describe('case 12: a token', () => {
  test('is nobody’s after its session has ended, and the others go on', async () => {
    const user = await editor()
    const other = api(await tokenFor(user))
    expect((await user.post('/api/users/logout')).status).toBe(200)
    expect(await whoIs(user)).toBeNull()
    expect(await whoIs(other)).toBe(user.email)
  })

  test('is nobody’s after all sessions of the account have ended', async () => {
    const user = await editor()
    const other = api(await tokenFor(user))
    expect((await other.post('/api/users/logout?allSessions=true')).status).toBe(200)
    expect(await Promise.all([user, other].map(whoIs))).toEqual([null, null])
  })

  test('is nobody’s after the owner has changed the password elsewhere', async () => {
    const user = await editor()
    const other = api(await tokenFor(user))
    const password = 'en helt annen setning 47'
    expect((await other.patch(`/api/users/${user.id}`, { password })).status).toBe(200)
    expect(await whoIs(user)).toBeNull()
    expect(await whoIs(other)).toBe(user.email)
    expect(await whoIs(api(await tokenFor({ ...user, password })))).toBe(user.email)
  })

  test('is nobody’s after an administrator has given a new password', async () => {
    const user = await editor()
    const password = 'en helt annen setning 47'
    const admin = await administrator()
    expect((await admin.patch(`/api/users/${user.id}`, { password })).status).toBe(200)
    expect(await whoIs(user)).toBeNull()
    expect(await whoIs(admin)).toBe('admin@tiltaksvifte.example')
  })

  test('is prolonged with its session, and a session that has ended is not', async () => {
    const user = await editor()
    const { status, body } = await user.post('/api/users/refresh-token')
    expect(status).toBe(200)
    expect(await whoIs(api(body.refreshedToken))).toBe(user.email)
    expect(await whoIs(user)).toBe(user.email)
    await user.post('/api/users/logout')
    expect(await whoIs(api(body.refreshedToken))).toBeNull()
    expect((await user.post('/api/users/refresh-token')).status).toBe(403)
  })
})

describe('case 14: a token that is not ours', () => {
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url')
  const decode = (part: string): Json => JSON.parse(Buffer.from(part, 'base64url').toString())
  const secretOfServer = 'a-secret-for-tests-with-32-characters-or-more'

  const sign = (header: object, claims: object, secret: string): string => {
    const body = `${encode(header)}.${encode(claims)}`
    return `${body}.${createHmac('sha256', secret).update(body).digest('base64url')}`
  }
  const partsOf = async (): Promise<{ header: Json; claims: Json; token: string }> => {
    const user = await editor()
    const token = await tokenFor(user)
    const [header = '', claims = ''] = token.split('.')
    return { header: decode(header), claims: decode(claims), token }
  }

  /** As Payload makes its key of the setting. */
  const key = createHash('sha256').update(secretOfServer).digest('hex').slice(0, 32)

  test('is nobody’s, whatever is wrong with it', async () => {
    const { header, claims, token } = await partsOf()
    const { sid, ...withoutSession } = claims
    const tomorrow = { exp: Math.floor(Date.now() / 1000) + 86_400 }
    // The way of signing is right, so that the others are refused for what they say.
    expect(sign(header, claims, key)).toBe(token)
    const forged = [
      `${encode({ ...header, alg: 'none' })}.${encode(claims)}.`,
      `${encode({ alg: 'none' })}.${encode(claims)}.${token.split('.')[2]}`,
      sign(header, claims, 'another-secret-for-tests-with-32-characters'),
      sign(header, claims, ''),
      sign(header, { ...claims, collection: 'api-clients' }, key),
      sign(header, { ...claims, collection: 'sessions' }, key),
      sign(header, { ...claims, collection: '__proto__' }, key),
      sign(header, { ...claims, id: 'nobody' }, key),
      sign(header, { ...claims, id: { $ne: null } }, key),
      sign(header, { ...withoutSession, ...tomorrow }, key),
      sign(header, { ...claims, sid: '' }, key),
      sign(header, { ...claims, sid: null }, key),
      sign(header, { ...claims, sid: { $ne: null } }, key),
      sign(header, { ...claims, sid: 'made-up' }, key),
      sign({ alg: 'HS256', typ: 'JWT' }, claims, key),
      sign({ ...header, authVersion: 2 }, claims, key),
      sign(header, { ...claims, exp: 1 }, key),
      `${token}x`,
      'a.b.c',
      '..',
      'null',
    ]
    for (const given of forged) {
      expect(await whoIs(api(given))).toBeNull()
      const cookie = { cookie: `payload-token=${given}`, 'sec-fetch-site': 'same-origin' }
      expect((await anonymous().get('/api/users/me', cookie)).body.user).toBeNull()
      expect((await api(given).get('/api/users')).status).toBe(403)
    }
  })

  test('is nobody’s when it carries the session of another account', async () => {
    const [one, other] = [await partsOf(), await partsOf()]
    const mixed = sign(one.header, { ...one.claims, sid: other.claims.sid }, key)
    expect(await whoIs(api(mixed))).toBeNull()
  })
})

test('case 15: the session of a deleted account is nobody’s, and not of one made anew', async () => {
  const user = await editor()
  const admin = await administrator()
  expect((await admin.delete(`/api/users/${user.id}`)).status).toBe(200)
  expect(await whoIs(user)).toBeNull()
  const { email, password } = user
  const again = await admin.post('/api/users', { email, password, roles: ['editor'] })
  expect(again.status).toBe(201)
  expect(await whoIs(user)).toBeNull()
  const left = await admin.get(`/api/sessions?where[user][equals]=${user.id}`)
  expect(left.body.docs).toEqual([])
})

describe('the list of sessions', () => {
  const listOf = async (reader: Api, user: string): Promise<Json[]> =>
    (await reader.get(`/api/sessions?where[user][equals]=${user}`)).body.docs

  test('says when and from where, marks this one, and holds no secret', async () => {
    const user = await editor()
    const windows = 'Mozilla/5.0 (Windows NT 10.0; rv:144.0) Gecko/20100101 Firefox/144.0'
    const signedIn = await anonymous().send('/api/users/login', {
      method: 'POST',
      body: { email: user.email, password: user.password },
      headers: { 'user-agent': windows },
    })
    const token: string = signedIn.body.token
    const sessions = await listOf(api(token), user.id)
    expect(sessions).toHaveLength(2)
    expect(sessions.find(({ isCurrent }) => isCurrent)).toEqual({
      id: expect.any(String),
      kind: 'users',
      user: user.id,
      startedAt: expect.stringMatching(/^20/),
      expiresAt: expect.stringMatching(/^20/),
      address: expect.stringMatching(/^[\d.:a-f]+$/),
      browser: 'Firefox, Windows',
      isCurrent: true,
    })
    const { sid } = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())
    expect(JSON.stringify(sessions)).not.toContain(sid)
  })

  test('ends one, or all others', async () => {
    const user = await editor()
    const [second, third, fourth] = [
      api(await tokenFor(user)),
      api(await tokenFor(user)),
      api(await tokenFor(user)),
    ]
    const isOf = async (holder: Api) =>
      (await listOf(holder, user.id)).find(({ isCurrent }) => isCurrent).id
    expect((await user.delete(`/api/sessions/${await isOf(second)}`)).status).toBe(200)
    expect(await Promise.all([user, second, third].map(whoIs))).toEqual([
      user.email,
      null,
      user.email,
    ])
    const others = `where[user][equals]=${user.id}&where[id][not_equals]=${await isOf(user)}`
    expect((await user.delete(`/api/sessions?${others}`)).status).toBe(200)
    expect(await Promise.all([user, third, fourth].map(whoIs))).toEqual([user.email, null, null])
  })

  test('of another account is for administrators only', async () => {
    const municipality = (await aMunicipality()).id
    const role = (name: string) => ({
      memberships: [{ municipality, role: `municipality-${name}` }],
    })
    const colleague = await someone(role('contributor'))
    const [{ id } = { id: '' }] = await listOf(colleague, colleague.id)
    for (const stranger of [await editor(), await someone(role('manager'))]) {
      expect(await listOf(stranger, colleague.id)).toEqual([])
      expect((await stranger.get(`/api/sessions/${id}`)).status).toBe(404)
      const answers = [id, randomUUID()].map((each) => stranger.delete(`/api/sessions/${each}`))
      const [theirs, madeUp] = await Promise.all(answers)
      expect([theirs?.status, theirs?.body]).toEqual([madeUp?.status, madeUp?.body])
      await stranger.delete(`/api/sessions?where[user][equals]=${colleague.id}`)
    }
    expect((await anonymous().get('/api/sessions')).status).toBe(403)
    expect(await whoIs(colleague)).toBe(colleague.email)
    const admin = await administrator()
    expect((await admin.delete(`/api/sessions/${id}`)).status).toBe(200)
    expect(await whoIs(colleague)).toBeNull()
  })

  test('cannot be written, nor asked for what is secret in it', async () => {
    const admin = await administrator()
    const [mine] = (await admin.get('/api/sessions')).body.docs
    const never = { user: mine.user, kind: 'users', key: 'x', mark: 'x' }
    expect((await admin.post('/api/sessions', never)).status).toBe(403)
    expect((await admin.patch(`/api/sessions/${mine.id}`, { user: 'x' })).status).toBe(403)
    for (const field of ['key', 'mark']) {
      expect((await admin.get(`/api/sessions?where[${field}][exists]=true`)).status).toBe(400)
      expect((await admin.get(`/api/sessions?sort=${field}`)).status).toBe(400)
    }
    const { body } = await admin.graphql('{ Sessions { docs { id } } }')
    expect(body.errors[0].code).toBe('invalid-query')
  })
})
