import { beforeAll, describe, expect, test } from '@jest/globals'
import { type Answer, type Api, administrator, anonymous, api } from '../support/api.ts'
import { aClient } from '../support/clients.ts'

let admin: Api
let client: Record<string, string>

beforeAll(async () => {
  admin = await administrator()
  client = (await aClient()).headers
})

const codeOf = ({ status, body }: Answer) => [status, body.errors?.[0]?.code]
const refused = [400, 'out-of-range']

/** The headers of everybody who is not a user, whatever they send. */
const publicReaders: [string, () => Record<string, string>][] = [
  ['nobody', () => ({})],
  ['any cookie', () => ({ cookie: 'a=b' })],
  ['any Authorization header', () => ({ authorization: 'x' })],
  ['a forged token', () => ({ authorization: 'JWT a.b.c' })],
  ['an API key', () => client],
]

describe.each(publicReaders)('the public with %s', (_name, headersOf) => {
  test.each(['limit=0', 'limit=101', 'pagination=false'])('is refused %s', async (query) => {
    expect(codeOf(await api().get(`/api/municipalities?${query}`, headersOf()))).toEqual(refused)
  })

  test('gets a page of a hundred', async () => {
    const { status, body } = await api().get('/api/municipalities?limit=100', headersOf())
    expect([status, body.limit]).toEqual([200, 100])
  })

  test.each([
    'limit: 0',
    'limit: 101',
    'limit: -5',
    'page: -1',
    'page: 0',
    'limit: 100, pagination: false',
    'pagination: null',
  ])('is refused %s over GraphQL', async (args) => {
    const query = `{ Municipalities(${args}) { docs { id } } }`
    const headers = headersOf()
    const answer = await api().send('/api/graphql', { method: 'POST', body: { query }, headers })
    expect(answer.body.errors?.[0].extensions.code).toBe('out-of-range')
  })
})

describe('a signed-in user', () => {
  test.each(['limit=0', 'limit=1000', 'pagination=false'])('may ask %s', async (query) => {
    expect((await admin.get(`/api/levels?${query}`)).status).toBe(200)
  })

  test('may ask GraphQL for a whole list, and not for less than nothing', async () => {
    const all = await admin.graphql('{ Levels(limit: 0) { docs { id } } }')
    expect(all.body.errors).toBeUndefined()
    const { body } = await admin.graphql('{ Levels(limit: -5, page: -1) { docs { id } } }')
    expect(body.errors[0].extensions.code).toBe('out-of-range')
  })
})

describe('a question in a body', () => {
  const ask = (reader: Api, raw: string, type = 'application/x-www-form-urlencoded') =>
    reader.send('/api/programs', {
      method: 'POST',
      raw,
      headers: { 'content-type': type, 'X-Payload-HTTP-Method-Override': 'GET' },
    })

  test('is answered as if it stood in the address', async () => {
    const { status, body } = await ask(anonymous(), 'limit=2&depth=0&sort=slug')
    const { body: same } = await anonymous().get('/api/programs?limit=2&depth=0&sort=slug')
    expect([status, body]).toEqual([200, same])
    expect((await ask(admin, 'limit=0&depth=0')).status).toBe(200)
  })

  test.each([
    'limit=0',
    'limit=-1',
    'depth=99',
    'locale=xx',
    'page=0',
    'page=1e30',
    'where=x',
    'where=%7B',
  ])('%s is refused', async (question) => {
    expect((await ask(anonymous(), question)).status).toBe(400)
  })

  test('of another kind than a form is refused', async () => {
    expect((await ask(anonymous(), '{"locale":"xx"}', 'application/json')).status).toBe(415)
  })
})

describe('answers that need whole lists', () => {
  test('are given to the public', async () => {
    const municipality = await anonymous().get('/api/coverage/municipalities/9901')
    const picks = await anonymous().post('/api/coverage/recommend', { municipality: '9901' })
    const articles = await anonymous().get('/api/articles?limit=100')
    const answers = [municipality, picks, articles]
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(
      articles.body.docs.some((each: { breadcrumbs: [] }) => each.breadcrumbs.length > 0),
    ).toBe(true)
  })
})
