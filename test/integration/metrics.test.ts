import { randomBytes, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Api, administratorAt, anonymous, api, serverUrl } from '../support/api.ts'
import { docOf } from '../support/content.ts'
import { freePort } from '../support/free-port.mjs'
import { filledDatabase } from '../support/own-database.ts'
import { runServer } from '../support/run-server.mjs'

type Server = Awaited<ReturnType<typeof runServer>>

const token = randomBytes(32).toString('hex')
const withToken = { authorization: `Bearer ${token}` }

describe('a server with METRICS_TOKEN', () => {
  let server: Server
  let visitor: Api

  beforeAll(async () => {
    server = await runServer({ ...(await filledDatabase()), METRICS_TOKEN: token })
    visitor = api(undefined, server.url)
  }, 180_000)
  afterAll(() => server.stop())

  const metrics = async (): Promise<string> => docOf(await visitor.get('/metrics', withToken))

  /** The value of one series; 0 for one that is not there. */
  async function countOf(series: string): Promise<number> {
    const line = (await metrics()).split('\n').find((each) => each.startsWith(`${series} `))
    return Number(line?.split(' ').at(-1) ?? 0)
  }

  const requests = (route: string, status: string, method = 'GET') =>
    `http_request_duration_seconds_count{route="${route}",method="${method}",status="${status}"}`

  test('shows them to whoever has the token, in the format of Prometheus', async () => {
    const { status, headers, body } = await visitor.get('/metrics', withToken)
    expect(status).toBe(200)
    expect(headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/)
    expect(headers.get('cache-control')).toBe('no-store')
    for (const name of [
      'http_request_duration_seconds_bucket',
      'http_response_bytes_total',
      'read_cache_answers_total',
      'read_cache_bytes',
      'database_operation_duration_seconds_bucket',
      'nodejs_eventloop_lag_p99_seconds',
      'process_resident_memory_bytes',
    ]) {
      expect(body).toContain(`\n${name}`)
    }
  })

  test.each([
    ['no token', {}],
    ['another token', { authorization: `Bearer ${randomBytes(32).toString('hex')}` }],
    ['a part of it', { authorization: `Bearer ${token.slice(0, -1)}` }],
    ['it and more', { authorization: `Bearer ${token}0` }],
    ['another scheme', { authorization: `Token ${token}` }],
  ])('answers %s as if there were no such page', async (_what, headers) => {
    const asked = await visitor.get('/metrics', headers)
    const other = await visitor.get('/metricx', headers)
    expect(asked.status).toBe(404)
    expect([asked.status, asked.headers.get('content-type')]).toEqual([
      other.status,
      other.headers.get('content-type'),
    ])
    expect(String(asked.body)).not.toContain('process_')
  })

  test('counts requests by the template of their route, by method and by class of status', async () => {
    const { docs } = (await visitor.get('/api/programs?limit=1')).body
    const expected: [string, string, () => Promise<unknown>][] = [
      ['/api/programs', '2xx', () => visitor.get('/api/programs?limit=1')],
      ['/api/programs/:id', '2xx', () => visitor.get(`/api/programs/${docs[0].id}`)],
      ['/api/programs/:id', '4xx', () => visitor.get('/api/programs/fredens-hemmelighet')],
      [
        '/api/coverage/municipalities/:number',
        '2xx',
        () => visitor.get('/api/coverage/municipalities/9901'),
      ],
      [
        '/api/globals/coverage-settings',
        '2xx',
        () => visitor.get('/api/globals/coverage-settings'),
      ],
      ['/api/*', '4xx', () => visitor.get(`/api/${randomUUID()}`)],
      ['/admin/*', '2xx', () => visitor.get('/admin/login')],
      ['/health', '2xx', () => visitor.get('/health')],
      ['other', '4xx', () => visitor.get(`/${randomUUID()}`)],
    ]
    for (const [route, status, ask] of expected) {
      const before = await countOf(requests(route, status))
      await ask()
      expect([route, await countOf(requests(route, status))]).toEqual([route, before + 1])
    }
    await visitor.graphql('{ __typename }')
    expect(await countOf(requests('/api/graphql', '2xx', 'POST'))).toBe(1)
  })

  test('measures what is refused before any work is done, too', async () => {
    await visitor.get('/api/programs?depth=99')
    const before = await countOf(requests('/api/programs', '4xx'))
    await visitor.get('/api/programs?depth=99')
    expect(await countOf(requests('/api/programs', '4xx'))).toBe(before + 1)
  })

  test('counts the bytes that are sent', async () => {
    const sent = () => countOf('http_response_bytes_total{route="/api/programs"}')
    await visitor.get('/api/programs?limit=20')
    const before = await sent()
    const { body } = await visitor.get('/api/programs?limit=20', { 'accept-encoding': 'identity' })
    const bytes = (await sent()) - before
    expect(bytes).toBeGreaterThan(Buffer.byteLength(JSON.stringify(body)))
    expect(bytes).toBeLessThan(Buffer.byteLength(JSON.stringify(body)) + 5000)
  })

  test('times what the database is asked, by operation', async () => {
    const admin = await administratorAt(server.url)
    const writes = 'database_operation_duration_seconds_count{operation="create"}'
    const before = await countOf(writes)
    const institution = { name: `Institusjon ${randomUUID()}`, kind: 'network' }
    docOf(await admin.post('/api/institutions', institution))
    expect(await countOf(writes)).toBeGreaterThan(before)
    expect(
      await countOf('database_operation_duration_seconds_sum{operation="create"}'),
    ).toBeGreaterThan(0)
  })

  test('counts how the cache came to the answers of public reads, and what it holds', async () => {
    const path = `/api/arenas?limit=2&depth=0&where[key][not_equals]=${randomUUID()}`
    const counted = async (outcome: string) =>
      countOf(`read_cache_answers_total{outcome="${outcome}"}`)
    const before = new Map<string, number>()
    const outcomes = ['miss', 'hit', 'revalidated', 'uncached']
    for (const outcome of outcomes) before.set(outcome, await counted(outcome))
    const bytes = await countOf('read_cache_bytes')
    const first = await visitor.get(path)
    await visitor.get(path)
    await visitor.get(path)
    await visitor.get(path, { 'if-none-match': first.headers.get('etag') ?? '' })
    await visitor.get(`/api/programs/${randomUUID()}`)
    const more = async (outcome: string) => (await counted(outcome)) - (before.get(outcome) ?? 0)
    expect(await Promise.all(outcomes.map(more))).toEqual([1, 2, 1, 1])
    expect(await countOf('read_cache_bytes')).toBeGreaterThan(bytes)
  })

  test('has as many series after 1,000 invented paths as after ten, and nothing a visitor wrote', async () => {
    const own = `x${randomUUID()}`
    const paths = (place: number) => [
      `/${own}/${place}`,
      `/api/${own}-${place}`,
      `/api/programs/${own}${place}`,
      `/api/programs/${own}/${place}/more`,
      `/api/globals/${own}${place}`,
      `/api/coverage/municipalities/${own}${place}/changes`,
      `/api/open-id/${own}${place}/start`,
      `/api//${own}/../${place}`,
      `/_next/static/${own}${place}.js`,
      `/metrics/${own}?${place}`,
    ]
    const askFor = async (place: number) => {
      for (const path of paths(place)) await visitor.get(path, { 'x-own': own })
    }
    const seriesIn = (text: string) => text.split('\n').filter((line) => /^http_/.test(line)).length
    await askFor(0)
    const before = seriesIn(await metrics())
    for (let place = 1; place <= 100; place += 1) await askFor(place)
    const after = await metrics()
    expect(seriesIn(after)).toBe(before)
    expect(after).not.toContain(own)
  })
})

describe('a server with METRICS_PORT', () => {
  let server: Server
  let own: Api

  beforeAll(async () => {
    const port = String(await freePort())
    own = api(undefined, `http://localhost:${port}`)
    server = await runServer({ ...(await filledDatabase()), METRICS_PORT: port })
  }, 180_000)
  afterAll(() => server.stop())

  test('shows them there, and nothing else', async () => {
    const { status, body } = await own.get('/metrics')
    expect([status, body]).toEqual([200, expect.stringContaining('http_request_duration_seconds')])
    for (const path of ['/', '/api/programs', '/admin', '/health']) {
      expect((await own.get(path)).status).toBe(404)
    }
  })

  test('has no such page among the others', async () => {
    expect((await api(undefined, server.url).get('/metrics')).status).toBe(404)
  })
})

test('a server whose METRICS_PORT is in use does not start, and says so by name', async () => {
  const server = await runServer({
    ...(await filledDatabase()),
    METRICS_PORT: new URL(serverUrl()).port,
  })
  expect(await server.ended).toBe(1)
  expect(server.errors()).toMatch(/METRICS_PORT: \d+ is in use/)
})

test('a server with neither has no such page', async () => {
  expect((await anonymous().get('/metrics', withToken)).status).toBe(404)
})
