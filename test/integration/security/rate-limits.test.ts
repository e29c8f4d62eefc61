import { randomInt, randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import {
  type Answer,
  type Api,
  administratorAt,
  aPassword,
  api,
  seededAdministrator,
} from '../../support/api.ts'
import { filledDatabase } from '../../support/own-database.ts'
import { runServer } from '../../support/run-server.mjs'

/** Behind one proxy, as operators run it, and with limits that a test can reach. */
const settings = {
  ...(await filledDatabase()),
  TRUSTED_PROXIES: '1',
  REQUESTS_PER_MINUTE: '60',
  REQUESTS_PER_MINUTE_BY_KEY: '20',
  SIGN_IN_ATTEMPTS: '5',
  SIGN_IN_ATTEMPTS_BY_ADDRESS: '12',
  SIGN_IN_ATTEMPTS_BY_ACCOUNT: '40',
  REQUEST_SECONDS: '3',
  UPLOADS: 'off',
}

let server: Awaited<ReturnType<typeof runServer>>
let admin: Api
const { email, password } = seededAdministrator()

beforeAll(async () => {
  server = await runServer(settings)
  admin = await administratorAt(server.url)
}, 180_000)

afterAll(async () => {
  await server.stop()
  rmSync(settings.DATA_FOLDER, { recursive: true, force: true })
})

async function anEditor() {
  const account = { email: `${randomUUID()}@example.org`, password: aPassword() }
  const { status } = await admin.post('/api/users', { ...account, roles: ['editor'] })
  expect(status).toBe(201)
  return account
}

/** An address nobody has asked from yet. */
const somewhere = () => `198.18.${randomInt(256)}.${randomInt(1, 255)}`

const get = (path: string, headers: Record<string, string>) =>
  api(undefined, server.url).get(path, headers)

const signIn = (
  from: string,
  credentials: object,
  headers: Record<string, string> = {},
): Promise<Answer> =>
  api(undefined, server.url).send('/api/users/login', {
    method: 'POST',
    body: credentials,
    headers: { 'x-forwarded-for': from, ...headers },
  })

async function inTurn(times: number, ask: (index: number) => Promise<Answer>): Promise<Answer[]> {
  const answers: Answer[] = []
  for (let index = 0; index < times; index += 1) answers.push(await ask(index))
  return answers
}

const statuses = (answers: Answer[]) => answers.map(({ status }) => status)
const many = (times: number, value: number): number[] => Array(times).fill(value)

function expectToWait({ status, headers, body }: Answer | undefined = {} as never, most = 900) {
  expect(status).toBe(429)
  expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
  expect(Number(headers.get('retry-after'))).toBeLessThanOrEqual(most)
  expect(body.errors[0].code).toMatch(/^too-many-/)
}

describe('case 1: wrong passwords from one address', () => {
  test('are 401 and then 429, with the time to wait', async () => {
    const from = somewhere()
    const answers = await inTurn(7, () => signIn(from, { email, password: 'wrong' }))
    expect(statuses(answers)).toEqual([...many(5, 401), 429, 429])
    expectToWait(answers[6])
  })

  test('are answered the same when there is no such account', async () => {
    const from = somewhere()
    const nobody = { email: 'nobody@example.org', password: 'wrong' }
    const answers = await inTurn(6, () => signIn(from, nobody))
    expect(statuses(answers)).toEqual([...many(5, 401), 429])
    const known = await inTurn(6, () => signIn(somewhere(), { email, password: 'wrong' }))
    const messages = [answers[0], known[0]].map((answer) => answer?.body.errors)
    expect(messages[0]).toEqual(messages[1])
  })

  test('are counted however the address of the account is written', async () => {
    const from = somewhere()
    const ways = [
      email,
      email.toUpperCase(),
      ` ${email}`,
      `${email} `,
      'Admin@tiltaksvifte.example',
    ]
    const answers = await inTurn(6, (i) => signIn(from, { email: ways[i % 5], password: 'wrong' }))
    expect(answers[5]?.status).toBe(429)
  })

  test('are forgotten when the right one is given', async () => {
    const from = somewhere()
    await inTurn(4, () => signIn(from, { email, password: 'wrong' }))
    expect((await signIn(from, { email, password })).status).toBe(200)
    const answers = await inTurn(5, () => signIn(from, { email, password: 'wrong' }))
    expect(statuses(answers)).toEqual(many(5, 401))
  })

  test('are counted in a form too, as the admin sends it', async () => {
    const from = somewhere()
    const send = async () => {
      const body = new FormData()
      body.set('_payload', JSON.stringify({ email, password: 'wrong' }))
      const headers = { 'x-forwarded-for': from }
      const answer = await fetch(`${server.url}/api/users/login`, { method: 'POST', body, headers })
      return answer.status
    }
    const seen = []
    for (let index = 0; index < 6; index += 1) seen.push(await send())
    expect(seen).toEqual([...many(5, 401), 429])
  })

  test('cannot be tried through GraphQL, where many fit in one request', async () => {
    const query = 'mutation { loginUser(email: "a@example.org", password: "x") { token } }'
    const { body } = await api(undefined, server.url).graphql(query)
    expect(body.errors[0].code).toBe('invalid-query')
  })
})

describe('case 5: who guesses at an account', () => {
  test('does not lock its owner out', async () => {
    const victim = await anEditor()
    for (let round = 0; round < 3; round += 1) {
      const from = somewhere()
      await inTurn(6, () => signIn(from, { ...victim, password: 'wrong' }))
    }
    expect((await signIn(somewhere(), victim)).status).toBe(200)
  })

  test('is 429 beyond so many attempts from everywhere, and its owner goes on where known', async () => {
    const victim = await anEditor()
    const home = somewhere()
    const [cookie = ''] = (await signIn(home, victim)).headers
      .getSetCookie()
      .filter((each) => each.startsWith('known-'))
    expect(cookie).toMatch(/; Path=\/api\/users\/login; HttpOnly(=true)?; SameSite=Strict$/)
    const known = { cookie: cookie.split(';')[0] ?? '' }

    const guesses = await inTurn(42, () => signIn(somewhere(), { ...victim, password: 'wrong' }))
    expect(statuses(guesses)).toEqual([...many(40, 401), 429, 429])
    expectToWait(guesses[41])
    // Even with the right password, so that an answer other than 429 tells nobody that it is.
    expect((await signIn(somewhere(), victim)).status).toBe(429)
    expect((await signIn(home, victim, known)).status).toBe(200)
    expect((await signIn(somewhere(), victim, known)).status).toBe(200)

    const wrong = await inTurn(6, () => signIn(home, { ...victim, password: 'wrong' }, known))
    expect(statuses(wrong)).toEqual([...many(5, 401), 429])
    const forged = { cookie: known.cookie.replace(/..$/, 'AA') }
    expect((await signIn(somewhere(), victim, forged)).status).toBe(429)
    const ofAnother = { ...(await anEditor()), password: 'wrong' }
    const answers = await inTurn(6, () => signIn(home, ofAnother, known))
    expect(statuses(answers)).toEqual([...many(5, 401), 429])
  })

  test('is answered the same when there is no such account', async () => {
    const nobody = { email: 'nobody-at-all@example.org', password: 'wrong' }
    const answers = await inTurn(41, () => signIn(somewhere(), nobody))
    expect(statuses(answers)).toEqual([...many(40, 401), 429])
    expectToWait(answers[40])
  })
})

test('case 4: the right password is refused like a wrong one where too many have failed', async () => {
  const from = somewhere()
  const wrong = await inTurn(6, () => signIn(from, { email, password: 'wrong' }))
  const right = await signIn(from, { email, password })
  const withoutTime = ({ status, body }: Answer) => [
    status,
    JSON.stringify(body).replace(/\d+ seconds/, 'so many seconds'),
  ]
  expect(withoutTime(right)).toEqual(withoutTime(wrong[5] as Answer))
  expect(right.status).toBe(429)
})

test('case 2: wrong passwords at many accounts from one address are 429', async () => {
  const from = somewhere()
  const guess = (i: number) => signIn(from, { email: `u${i}@example.org`, password: 'Sommer2026' })
  const answers = await inTurn(14, guess)
  expect(statuses(answers)).toEqual([...many(12, 401), 429, 429])
  expectToWait(answers[13])
})

describe('requests from one address', () => {
  test('are 429 beyond so many a minute, whatever is asked for', async () => {
    const from = { 'x-forwarded-for': somewhere() }
    const answers = await inTurn(60, () => get('/api/levels?limit=1', from))
    expect(new Set(statuses(answers))).toEqual(new Set([200]))
    for (const path of ['/api/levels', '/api/nothing', '/api/graphql', '/admin/login', '/x']) {
      expectToWait(await get(path, from), 60)
    }
  })

  test('do not count against another address, and health is always answered', async () => {
    const from = { 'x-forwarded-for': somewhere() }
    await inTurn(61, () => get('/api/nothing', from))
    expect((await get('/api/levels', { 'x-forwarded-for': somewhere() })).status).toBe(200)
    const answers = await inTurn(70, () => get('/health', from))
    expect(new Set(statuses(answers))).toEqual(new Set([200]))
    expect((await get('/ready', from)).status).toBe(200)
  })

  test('are not excused by what the sender writes before the proxy does', async () => {
    const from = somewhere()
    const invent = () => get('/api/nothing', { 'x-forwarded-for': `${somewhere()}, ${from}` })
    expectToWait((await inTurn(61, invent)).at(-1), 60)
  })

  test('count together in one network of IPv6', async () => {
    const invent = (i: number) =>
      get('/api/nothing', { 'x-forwarded-for': `2001:db8:7:${i.toString(16)}::${i}` })
    expectToWait((await inTurn(61, invent)).at(-1), 60)
  })
})

test('requests with one API key are 429 beyond so many, wherever they come from and whether or not there is such a key', async () => {
  const ask = () =>
    get('/api/levels?limit=1', {
      authorization: 'api-clients API-Key 7b1ff2a0',
      'x-forwarded-for': somewhere(),
    })
  const answers = await inTurn(21, ask)
  expect(statuses(answers)).toEqual([...many(20, 401), 429])
  expectToWait(answers[20], 60)
})

test('files are not taken while the operator says so, whoever sends them', async () => {
  const { status, body } = await api(undefined, server.url).send('/api/media', {
    method: 'POST',
    raw: '--a',
    headers: {
      'content-type': 'multipart/form-data; boundary=a',
      'x-forwarded-for': somewhere(),
    },
  })
  expect([status, body.errors[0].code]).toEqual([503, 'uploads-off'])
  const stored = await get('/api/media', { 'x-forwarded-for': somewhere() })
  expect(stored.status).toBe(200)
})

describe('case 28: who sends slowly or nothing', () => {
  type Closed = Readonly<{ seconds: number; text: string }>

  /** A connection that says this, then goes on so slowly that it never ends. */
  function sendSlowly(first: string, every = 500): Promise<Closed> {
    const { hostname, port } = new URL(server.url)
    const begun = Date.now()
    return new Promise((resolve) => {
      let text = ''
      const socket = connect(Number(port), hostname, () => socket.write(first))
      const drip = setInterval(() => first && socket.write('x'), every)
      socket.on('data', (part) => {
        text += part
      })
      socket.on('error', () => {})
      socket.on('close', () => {
        clearInterval(drip)
        resolve({ seconds: (Date.now() - begun) / 1000, text })
      })
    })
  }

  test.each([
    [
      'a body',
      'POST /api/users/login HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 900\r\n\r\n{',
    ],
    [
      'a form',
      'POST /api/programs HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=a\r\nContent-Length: 900\r\n\r\n--a',
    ],
    ['headers', 'GET /api/levels HTTP/1.1\r\nX-Slow: '],
  ])(
    '%s of a byte now and then is cut off in the time the operator gives',
    async (_name, first) => {
      const { seconds, text } = await sendSlowly(first)
      expect(seconds).toBeLessThan(6)
      expect(text === '' || text.startsWith('HTTP/1.1 4')).toBe(true)
    },
  )

  test('1,000 sockets that say nothing are closed, and others are served meanwhile', async () => {
    const idle = Array.from({ length: 1000 }, () => sendSlowly(''))
    const answers = await inTurn(5, () =>
      get('/api/levels?limit=1', { 'x-forwarded-for': somewhere() }),
    )
    expect(statuses(answers)).toEqual(many(5, 200))
    const closed = await Promise.all(idle)
    expect(Math.max(...closed.map(({ seconds }) => seconds))).toBeLessThan(10)
  })
})
