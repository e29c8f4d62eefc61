import { describe, expect, test } from '@jest/globals'
import { anonymous, api, serverUrl } from '../support/api.ts'

describe('the server', () => {
  test('says that it lives and that it is ready', async () => {
    expect((await anonymous().get('/health')).body).toEqual({ status: 'ok' })
    expect((await anonymous().get('/ready')).body).toEqual({ status: 'ready' })
  })

  test('gives every answer an id of its own', async () => {
    const ids = await Promise.all(
      ['/api/programs?limit=1', '/api/nope', '/health', '/api/graphql'].map(async (path) =>
        (await anonymous().get(path)).headers.get('x-request-id'),
      ),
    )
    expect(new Set(ids).size).toBe(4)
    for (const id of ids) expect(id).toMatch(/^[0-9a-f-]{36}$/)
  })

  test.each(['/api/programs?limit=1', '/api/nope', '/api/graphql?query={__typename}'])(
    'answers %s with headers that let nothing run',
    async (path) => {
      const { headers } = await anonymous().get(path)
      expect(headers.get('content-security-policy')).toContain("default-src 'none'")
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('strict-transport-security')).toContain('max-age=')
      expect(headers.has('x-powered-by')).toBe(false)
    },
  )

  test.each(['/api/programs?limit=2', '/api/nope', '/api/coverage/municipalities/9901'])(
    'answers HEAD %s like GET, without the body',
    async (path) => {
      const get = await anonymous().get(path)
      const head = await anonymous().send(path, { method: 'HEAD' })
      expect([head.status, head.body]).toEqual([get.status, ''])
      expect(head.headers.get('content-type')).toBe(get.headers.get('content-type'))
    },
  )

  test('lets no unknown site read answers in a browser', async () => {
    const headers = { origin: 'https://evil.example' }
    for (const method of ['GET', 'OPTIONS']) {
      const answer = await api().send('/api/programs?limit=1', { method, headers })
      expect(answer.headers.get('access-control-allow-origin')).toBeNull()
    }
  })

  test.each(['TRACE', 'CONNECT'])('does not answer %s', async (method) => {
    const { request } = await import('node:http')
    const status = await new Promise((resolve) => {
      const message = request(`${serverUrl()}/api/programs`, { method, agent: false })
      message.once('response', ({ statusCode }) => resolve(statusCode))
      message.once('connect', ({ statusCode }) => resolve(statusCode))
      message.once('error', () => resolve('closed'))
      message.end()
    })
    expect([405, 'closed']).toContain(status)
  })

  test('makes links from its own address, whatever the Host header says', async () => {
    const { body } = await api().get('/api/coverage/municipalities/9901', { host: 'evil.example' })
    expect(JSON.stringify(body)).not.toContain('evil.example')
  })
})

describe('GraphQL', () => {
  const query = '{ __typename }'

  test('answers queries with GET and POST', async () => {
    const get = await anonymous().get(`/api/graphql?query=${encodeURIComponent(query)}`)
    const post = await anonymous().graphql(query)
    expect([get.body, post.body]).toEqual(Array(2).fill({ data: { __typename: 'Query' } }))
  })

  test.each([
    ['{', 'invalid-query'],
    ['{ nope }', 'invalid-query'],
    ['{ Programs(limit: "x") { totalDocs } }', 'invalid-query'],
    ['{ Programs(locale: xx) { totalDocs } }', 'invalid-query'],
    ['query ($l: Int!) { Programs(limit: $l) { totalDocs } }', 'invalid-query'],
    ['fragment A on Query { ...A } { ...A }', 'invalid-query'],
    ['subscription { x }', 'invalid-query'],
    ['', 'invalid-query'],
    ['{ Program(id: "nope") { id } }', 'not-found'],
    ['{ Users { totalDocs } }', 'forbidden'],
    ['{ coverage(municipality: "0000") { year } }', 'not-found'],
    ['{ Programs(sort: "nope") { totalDocs } }', 'bad-sort'],
    ['{ Programs(where: { title: { equals: "x" }, AND: [] }) { totalDocs } }', null],
  ])('answers %s with the code %s', async (text, code) => {
    const { status, body } = await anonymous().graphql(text)
    expect(status).toBeLessThan(500)
    expect(body.errors?.[0]?.extensions.code ?? null).toBe(code)
    expect(body.errors?.[0]?.code ?? null).toBe(code)
  })

  test.each([
    {},
    { query: null },
    { query: 5 },
    { query, variables: [] },
    { query, variables: 'x' },
  ])('refuses %j as malformed', async (body) => {
    const answer = await anonymous().post('/api/graphql', body)
    expect([answer.status, answer.body.errors[0].extensions.code]).toEqual([
      400,
      'malformed-request',
    ])
  })

  test('refuses mutations over GET, other methods and other kinds of body', async () => {
    const mutation = encodeURIComponent('mutation { deleteProgram(id: "x") { id } }')
    const answers = [
      await anonymous().get(`/api/graphql?query=${mutation}`),
      await anonymous().send('/api/graphql', { method: 'PUT', body: { query } }),
      await anonymous().send('/api/graphql', {
        method: 'POST',
        raw: query,
        headers: { 'content-type': 'application/graphql' },
      }),
      await anonymous().send('/api/graphql', { method: 'POST', body: [{ query }] }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([405, 405, 415, 400])
    for (const { body } of answers) expect(body.errors[0].code).toEqual(expect.any(String))
  })

  test('keeps its schema to itself', async () => {
    const { body } = await anonymous().graphql('{ __schema { types { name } } }')
    expect(body.data).toBeUndefined()
  })
})
