import { once } from 'node:events'
import { createServer, request } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { headsOf, lastingOf, writeHead } from '../../../../../src/server/read-cache/head.ts'

const shared = ['vary', 'Origin', 'content-security-policy', "default-src 'none'"]
const head = headsOf(shared)(['etag', '"a"', 'content-length', '2'])
const server = createServer((_message, response) => {
  writeHead(response, 200, head, String(response.req.headers.id))
  response.end('{}')
})

beforeAll(async () => {
  await once(server.listen(0), 'listening')
})
afterAll(() => {
  server.close()
})

async function ask(id: string, headers: Readonly<Record<string, string>> = {}) {
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const asked = request({ port, headers: { id, ...headers } }).end()
  const [answer] = await once(asked, 'response')
  const body = (await answer.toArray()).join('')
  return { ...answer.headers, body }
}

describe('the head of an answer at hand', () => {
  test('has what all share, what is its own, and the id of one request', async () => {
    const expected = {
      ...{ vary: 'Origin', 'content-security-policy': "default-src 'none'" },
      ...{ etag: '"a"', 'content-length': '2', 'cache-status': 'tiltaksvifte; hit' },
      body: '{}',
    }
    for (const id of ['1', '2']) {
      expect(await ask(id)).toMatchObject({ ...expected, 'x-request-id': id })
    }
  })

  test('leaves to Node whether the connection stays open', async () => {
    expect(await ask('1', { connection: 'close' })).toMatchObject({ connection: 'close' })
    expect(await ask('1', { connection: 'keep-alive' })).toMatchObject({ connection: 'keep-alive' })
  })

  test('keeps apart what holds for everybody', () => {
    expect(lastingOf(head)).toEqual([...shared, 'etag', '"a"', 'content-length', '2'])
  })

  test('takes no header that would be two', () => {
    expect(() => headsOf(['vary', 'Origin\r\nset-cookie: a'])([]).lines()).toThrow(
      'Invalid character',
    )
  })
})
