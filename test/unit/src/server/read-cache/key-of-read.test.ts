import type { IncomingMessage } from 'node:http'
import { describe, expect, test } from '@jest/globals'
import { readingPublicly } from '../../../../../src/server/read-cache/key-of-read.ts'

const { restRead, graphqlRead } = readingPublicly({
  serverUrl: 'https://here.example',
  origins: ['https://friend.example'],
  isPublic: (path) => path.startsWith('/api/levels'),
})

const message = (url: string, headers: string[] = [], method = 'GET') =>
  ({ method, url, originalUrl: url, rawHeaders: headers }) as unknown as IncomingMessage

const keyOf = (url: string, headers?: string[]) => restRead(message(url, headers))?.key

describe('a read of REST', () => {
  test.each([
    ['/api/levels?b=2&a=1', '/api/levels?a=1&b=2'],
    ['/api/levels?where%5Bkey%5D=x', '/api/levels?where[key]=x'],
    ['/api/levels?', '/api/levels'],
    ['http://evil.example/api/levels', '/api/levels'],
    ['/api/x/../levels', '/api/levels'],
  ])('%s is the same as %s', (one, other) => {
    expect(keyOf(one)).toBe(keyOf(other))
    expect(keyOf(one)).toBeDefined()
  })

  test('keeps the order of values of one name', () => {
    expect(keyOf('/api/levels?a=1&a=2')).not.toBe(keyOf('/api/levels?a=2&a=1'))
  })

  test('is asked anew without anything that is not in its key', () => {
    const headers = ['accept-language', 'en', 'x-forwarded-host', 'evil.example', 'user-agent', 'x']
    const { request } = restRead(message('/api/levels', headers)) ?? {}
    expect([...(request?.headers ?? [])]).toEqual([])
    expect(request?.url).toBe('https://here.example/api/levels')
  })

  test('is another one for a site that may read it, and for no other', () => {
    const from = (origin: string) => keyOf('/api/levels', ['Origin', origin])
    expect(from('https://friend.example')).not.toBe(keyOf('/api/levels'))
    expect(from('https://stranger.example')).toBe(keyOf('/api/levels'))
  })

  test.each([
    ['a write', message('/api/levels', [], 'POST')],
    ['one with a cookie', message('/api/levels', ['Cookie', 'payload-token=x'])],
    ['one with a key', message('/api/levels', ['Authorization', 'x'])],
    ['one with a body', message('/api/levels', ['Content-Length', '2'])],
    ['what is not public', message('/api/users')],
  ])('is not %s', (_what, asked) => {
    expect(restRead(asked)).toBeNull()
  })
})

describe('a read of GraphQL', () => {
  const asked = (variables: object, headers: string[] = []) =>
    graphqlRead(message('/api/graphql', ['Content-Type', 'application/json', ...headers], 'POST'), {
      query: '{ a }',
      variables: variables as Record<string, unknown>,
      operationName: null,
    })

  test('is the same whatever the order of its variables, at every depth', () => {
    const one = asked({ a: { x: 1, y: [{ p: 1, q: 2 }] }, b: 2 })
    const other = asked({ b: 2, a: { y: [{ q: 2, p: 1 }], x: 1 } })
    expect(one?.key).toBe(other?.key)
  })

  test('is another one for another kind of answer', () => {
    const types = ['', '*/*', 'application/json', 'application/graphql-response+json']
    const keys = types.map((type) => asked({}, type ? ['Accept', type] : [])?.key)
    expect(new Set(keys).size).toBe(2)
    expect(asked({}, ['Accept', 'text/html'])).toBeNull()
  })

  test.each([
    ['POST', 'application/x-www-form-urlencoded'],
    ['PUT', 'application/json'],
  ])('is not a %s of %s', (method, type) => {
    const asked = message('/api/graphql', ['Content-Type', type], method)
    const question = { query: '{ a }', variables: {}, operationName: null }
    expect(graphqlRead(asked, question)).toBeNull()
  })
})
