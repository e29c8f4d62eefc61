import { rmSync } from 'node:fs'
import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { forgetFilling, ownDatabase } from '../support/own-database.ts'
import { runServer } from '../support/run-server.mjs'

type Server = Awaited<ReturnType<typeof runServer>>

const settings = { ...ownDatabase(), LOG_LEVEL: 'info' }
let first: Server
let token: string

beforeAll(async () => {
  first = await runServer(settings)
  token = await signIn(first)
})

afterAll(async () => {
  await first.stop()
  rmSync(settings.DATA_FOLDER, { recursive: true, force: true })
})

async function call(server: Server, method: string, path: string, body?: object) {
  const answer = await fetch(`${server.url}${path}`, {
    method,
    headers: { authorization: `JWT ${token}`, 'content-type': 'application/json' },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  return answer.json()
}

async function signIn(server: Server): Promise<string> {
  const password = server.output().match(/Passord\s+(\S+)/)?.[1]
  const answer = await fetch(`${server.url}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'admin@tiltaksvifte.example', password }),
  })
  return (await answer.json()).token
}

/** Sends half a request and returns what sends the rest and waits for the answer. */
function beginRequest(url: string) {
  const body = JSON.stringify({ email: 'nobody@example.org', password: 'x' })
  const message = request(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
  })
  const answered = new Promise<number | undefined>((resolve, reject) => {
    message.once('response', (answer) => {
      answer.resume()
      resolve(answer.statusCode)
    })
    message.once('error', reject)
  })
  message.write(body.slice(0, 10))
  return async () => {
    message.end(body.slice(10))
    return answered
  }
}

const logLines = (server: Server) =>
  server
    .output()
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line))

describe('a server of its own', () => {
  test('writes one line of JSON a request, without query, headers or bodies', async () => {
    await fetch(`${first.url}/api/programs?where[title][like]=hemmelig&limit=1`, {
      headers: { authorization: 'JWT secret-token', cookie: 'payload-token=secret-cookie' },
    })
    await new Promise((resolve) => setTimeout(resolve, 100))
    const lines = logLines(first).filter(({ req }) => req?.path === '/api/programs')
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatchObject({
      req: { id: expect.any(String), method: 'GET', path: '/api/programs' },
      res: { statusCode: 200 },
      responseTime: expect.any(Number),
    })
    expect(first.output()).not.toMatch(/hemmelig|secret-token|secret-cookie/)
  })

  test('finishes what it has begun when asked to stop, and ends with 0', async () => {
    const finish = beginRequest(first.url)
    await new Promise((resolve) => setTimeout(resolve, 200))
    const ended = first.stop()
    await new Promise((resolve) => setTimeout(resolve, 300))
    await expect(fetch(`${first.url}/health`)).rejects.toThrow()
    expect(await finish()).toBe(401)
    expect(await ended).toBe(0)
  })

  test('is not filled again, and keeps what an editor changed and deleted', async () => {
    const second = await runServer(settings)
    expect(second.output()).not.toMatch(/Fyller|Passord/)
    const { docs } = await call(second, 'GET', '/api/articles?limit=2&depth=0')
    const [changed, deleted] = docs
    await call(second, 'PATCH', `/api/articles/${changed.id}`, { title: 'Endret av en redaktør' })
    await call(second, 'DELETE', `/api/articles/${deleted.id}`)
    const total = (await call(second, 'GET', '/api/articles?limit=1')).totalDocs
    expect(await second.stop()).toBe(0)

    first = await runServer(settings)
    const article = await call(first, 'GET', `/api/articles/${changed.id}`)
    expect(article.title).toBe('Endret av en redaktør')
    expect((await call(first, 'GET', '/api/articles?limit=1')).totalDocs).toBe(total)
  })

  test('changes nothing that is there when a fill is gone through again', async () => {
    const counts = async () =>
      Promise.all(
        ['programs', 'municipalities', 'offers', 'needs', 'plans', 'institutions'].map(
          async (slug) => (await call(first, 'GET', `/api/${slug}/count`)).totalDocs,
        ),
      )
    const before = await counts()
    const [program] = (await call(first, 'GET', '/api/programs?limit=1')).docs
    await call(first, 'PATCH', `/api/programs/${program.id}`, { summary: 'Endret' })
    await first.stop()
    await forgetFilling(settings)
    first = await runServer(settings)
    expect(first.output()).toContain('Fyller en tom database')
    expect(first.output()).not.toContain('Passord')
    expect(await counts()).toEqual(before)
    expect((await call(first, 'GET', `/api/programs/${program.id}`)).summary).toBe('Endret')
  })
})
