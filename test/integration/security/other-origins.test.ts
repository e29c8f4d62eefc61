import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from '@jest/globals'
import {
  administrator,
  anonymous,
  api,
  memberOf,
  municipalityId,
  serverUrl,
} from '../../support/api.ts'
import { aTitle } from '../../support/content.ts'

let cookie: string
let own: string

beforeAll(async () => {
  own = await municipalityId('9901')
  const manager = await memberOf('9901', 'manager')
  const { headers } = await anonymous().post('/api/users/login', {
    email: manager.email,
    password: manager.password,
  })
  cookie = headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ')
})

const whoIsIt = async (headers: Record<string, string>) =>
  (await api().get('/api/users/me', { cookie, ...headers })).body.user?.email

async function writeFrom(headers: Record<string, string>) {
  const body = { title: aTitle('Tilbud'), municipality: own }
  const send = (path: string, options: object) =>
    api().send(path, { ...options, headers: { cookie, ...headers } })
  const path = '/api/offers?draft=true'
  const rest = await send(path, { method: 'POST', body })
  const mutation = `mutation { createOffer(draft: true, data: { title: "x", municipality: "${own}", status: active }) { id } }`
  const graphql = await send('/api/graphql', { method: 'POST', body: { query: mutation } })
  return [rest.status, graphql.body.errors?.[0].extensions.code]
}

test('a cookie is a proof of who somebody is on our own pages', async () => {
  expect(await whoIsIt({ origin: serverUrl() })).toContain('@')
  expect(await whoIsIt({ 'sec-fetch-site': 'same-origin' })).toContain('@')
  expect(await writeFrom({ origin: serverUrl() })).toEqual([201, undefined])
})

describe('case 16: a cookie sent from a page elsewhere', () => {
  test.each([
    'https://evil.example',
    'null',
    'http://localhost.evil.example',
    'http://localhost:1',
    `${'https://'}tiltaksvifte.example`,
  ])('(%s) proves nothing', async (origin) => {
    expect(await whoIsIt({ origin })).toBeUndefined()
    expect(await writeFrom({ origin })).toEqual([403, 'forbidden'])
  })
})

describe('case 17: a cookie without Origin', () => {
  test.each([{ 'sec-fetch-site': 'cross-site' }, {}])(
    'and with %j proves nothing',
    async (headers) => {
      expect(await whoIsIt(headers as Record<string, string>)).toBeUndefined()
      expect(await writeFrom(headers as Record<string, string>)).toEqual([403, 'forbidden'])
    },
  )
})

describe('case 18: a page elsewhere', () => {
  test.each(['OPTIONS', 'GET', 'POST'])('may not read what %s answers', async (method) => {
    for (const path of ['/api/programs?limit=1', '/api/users/login', '/api/graphql', '/api/nope']) {
      const { headers } = await api().send(path, {
        method,
        headers: {
          origin: 'https://evil.example',
          'access-control-request-method': 'POST',
        },
        ...(method === 'POST' ? { body: {} } : {}),
      })
      expect(headers.get('access-control-allow-origin')).toBeNull()
      expect(headers.get('access-control-allow-credentials')).toBeNull()
    }
  })

  test('is told apart by caches, which keep an answer for each origin', async () => {
    for (const path of ['/api/programs?limit=1', '/api/graphql?query={__typename}', '/api/nope']) {
      expect((await anonymous().get(path)).headers.get('vary')).toMatch(/\borigin\b/i)
    }
  })
})

describe('case 6: many sign-ins in one request', () => {
  test('are refused, because GraphQL signs nobody in', async () => {
    const one = (index: number) =>
      `a${index}: loginUser(email: "admin@tiltaksvifte.example", password: "${randomUUID()}") { token }`
    const query = `mutation { ${Array.from({ length: 30 }, (_, index) => one(index)).join(' ')} }`
    const { status, body } = await anonymous().graphql(query)
    expect([status, body.errors[0].code]).toEqual([400, 'query-too-costly'])
    expect(body.data).toBeUndefined()
  })

  test.each([
    'loginUser',
    'forgotPasswordUser',
    'resetPasswordUser',
    'unlockUser',
    'verifyEmailUser',
  ])('%s is not there, for administrators either', async (name) => {
    const { body } = await (await administrator()).graphql(`mutation { ${name} }`)
    expect(body.errors[0].message).toBe(`Cannot query field "${name}" on type "Mutation".`)
  })
})
