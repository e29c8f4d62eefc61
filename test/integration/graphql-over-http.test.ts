import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { serverAudits } from 'graphql-http'
import { type Answer, anonymous, api } from '../support/api.ts'
import { filledDatabase } from '../support/own-database.ts'
import { runServer } from '../support/run-server.mjs'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const named = (hash: string, version = 1) => ({ persistedQuery: { version, sha256Hash: hash } })
const codesOf = ({ body }: Answer) => body.errors?.map(({ code }: { code: string }) => code)

function ask(parameters: Record<string, unknown>, method = 'POST'): Promise<Answer> {
  if (method === 'POST') return anonymous().send('/api/graphql', { method, body: parameters })
  const words = Object.entries(parameters).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ])
  return anonymous().get(`/api/graphql?${new URLSearchParams(words)}`)
}

describe('a query that was sent once', () => {
  const query = '{ Levels(limit: 3, sort: "key") { docs { key } } } # sent once'

  test('is asked for by its hash alone, in an address too', async () => {
    expect((await ask({ query, extensions: named(sha256(query)) })).status).toBe(200)
    const whole = await ask({ query })
    expect(whole.body.data.Levels.docs).toHaveLength(3)
    for (const method of ['POST', 'GET']) {
      expect((await ask({ extensions: named(sha256(query)) }, method)).body).toEqual(whole.body)
    }
    expect((await ask({ extensions: named(sha256(query).toUpperCase()) })).body).toEqual(whole.body)
  })

  test('takes variables like any other', async () => {
    const query =
      'query ($key: String) { Levels(where: { key: { equals: $key } }) { docs { key } } }'
    const variables = { key: 'selective' }
    await ask({ query, variables, extensions: named(sha256(query)) })
    const { body } = await ask({ variables, extensions: named(sha256(query)) }, 'GET')
    expect(body.data.Levels.docs).toEqual([{ key: 'selective' }])
  })

  test('is asked for with its text when the server does not know the hash', async () => {
    const answer = await ask({ extensions: named(sha256('{ neverSent }')) }, 'GET')
    expect([answer.status, answer.body.errors[0].message]).toEqual([200, 'PersistedQueryNotFound'])
    expect(answer.body.errors[0].extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND')
  })

  test('is kept under no other hash than its own', async () => {
    const answer = await ask({ query, extensions: named(sha256('{ __typename }')) })
    expect([answer.status, codesOf(answer)]).toEqual([400, ['persisted-query-mismatch']])
  })

  test('is not kept when it costs too much, nor does its hash get it past the limits', async () => {
    const costly = `{ ${'__typename '.repeat(30)} }`
    const extensions = named(sha256(costly))
    expect(codesOf(await ask({ query: costly, extensions }))).toEqual(['query-too-costly'])
    expect(codesOf(await ask({ extensions }))).toEqual(['PERSISTED_QUERY_NOT_FOUND'])
  })

  test('does not change anything in an address, by hash or not', async () => {
    const query = 'mutation { __typename }'
    await ask({ query, extensions: named(sha256(query)) })
    expect((await ask({ extensions: named(sha256(query)) }, 'GET')).status).toBe(405)
  })

  test.each([
    [{ persistedQuery: { version: 2, sha256Hash: sha256(query) } }],
    [{ persistedQuery: { version: 1 } }],
    [{ persistedQuery: { version: 1, sha256Hash: ['a'] } }],
    [{ persistedQuery: 'a' }],
  ])('is refused by name when the hash is given as %j', async (extensions) => {
    const answer = await ask({ extensions })
    expect([answer.status, codesOf(answer)]).toEqual([400, ['persisted-query-not-supported']])
  })
})

describe('a server that answers listed queries only', () => {
  const listed =
    'query ($key: String) { Levels(where: { key: { equals: $key } }) { docs { key } } }'
  let server: Awaited<ReturnType<typeof runServer>>
  const asked = (parameters: Record<string, unknown>) =>
    api(undefined, server.url).send('/api/graphql', { method: 'POST', body: parameters })

  beforeAll(async () => {
    const database = await filledDatabase()
    const file = join(database.DATA_FOLDER, 'queries.json')
    writeFileSync(file, JSON.stringify({ [sha256(listed)]: listed }))
    server = await runServer({ ...database, GRAPHQL_QUERIES: file })
  }, 120_000)
  afterAll(() => server.stop())

  test('knows them by hash from the start, and by their text', async () => {
    const variables = { key: 'universal' }
    for (const which of [{ query: listed }, { extensions: named(sha256(listed)) }]) {
      const { body } = await asked({ variables, ...which })
      expect(body.data.Levels.docs).toEqual([{ key: 'universal' }])
    }
  })

  test('refuses others, by text and by hash', async () => {
    const other = '{ __typename }'
    for (const which of [
      { query: other },
      { extensions: named(sha256(other)) },
      { query: other, extensions: named(sha256(other)) },
    ]) {
      const answer = await asked(which)
      expect([answer.status, codesOf(answer)]).toEqual([403, ['query-not-allowed']])
    }
  })
})

describe('GraphQL over HTTP', () => {
  let server: Awaited<ReturnType<typeof runServer>>

  // The audits ask for the schema, which is closed to strangers in production.
  beforeAll(async () => {
    server = await runServer({ ...(await filledDatabase()), NODE_ENV: 'development' })
  }, 120_000)
  afterAll(() => server.stop())

  test('passes every audit of graphql-http, with no error and no warning', async () => {
    const results = []
    for (const audit of serverAudits({ url: `${server.url}/api/graphql` })) {
      results.push(await audit.fn())
    }
    expect(results.length).toBeGreaterThan(50)
    const others = results.filter(({ status }) => status !== 'ok')
    expect(others.map((result) => [result.status, result.name])).toEqual([])
  })
})
