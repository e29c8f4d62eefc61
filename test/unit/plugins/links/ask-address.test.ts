import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, describe, expect, test } from '@jest/globals'
import { askAddress } from '../../../../plugins/links/asking/index.ts'

const open: Server[] = []
const asked: string[] = []

/** A server of this machine, which says what is asked of it. */
async function serve(answer: RequestListener): Promise<number> {
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url} ${request.headers['user-agent']}`)
    answer(request, response)
  })
  open.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

const ask = (address: string, ...loopbackPorts: readonly number[]) =>
  askAddress(address, { agent: 'Test', allowed: { loopbackPorts } })

const at = (port: number, path = '/') => `http://127.0.0.1:${port}${path}`

afterEach(() => {
  asked.length = 0
})
afterAll(() => {
  for (const server of open) server.closeAllConnections()
  for (const server of open) server.close()
})

describe('askAddress(address)', () => {
  test('asks once with HEAD, and says who it is', async () => {
    const port = await serve((_request, response) => response.end())
    expect(await ask(at(port, '/side'), port)).toEqual({ kind: 'answers', status: 200 })
    expect(asked).toEqual(['HEAD /side Test'])
  })

  test('asks with GET what does not answer HEAD well, and reads nothing of it', async () => {
    let sent = 0
    const port = await serve(({ method }, response) => {
      response.statusCode = method === 'HEAD' ? 405 : 200
      const write = (): void => {
        sent += 1
        if (sent < 10_000 && !response.destroyed) response.write('x'.repeat(65_536), write)
      }
      if (method === 'HEAD') response.end()
      else write()
    })
    expect(await ask(at(port), port)).toEqual({ kind: 'answers', status: 200 })
    expect(asked).toEqual(['HEAD / Test', 'GET / Test'])
    expect(sent).toBeLessThan(1000)
  })

  test.each([
    [404, { kind: 'fails', reason: 'not-found', status: 404 }],
    [410, { kind: 'fails', reason: 'not-found', status: 410 }],
    [503, { kind: 'fails', reason: 'server-error', status: 503 }],
    [403, { kind: 'untold', reason: 'closed', status: 403 }],
    [429, { kind: 'untold', reason: 'closed', status: 429 }],
  ])('takes %i for what it is', async (status, outcome) => {
    const port = await serve((_request, response) => response.writeHead(status).end())
    expect(await ask(at(port), port)).toEqual(outcome)
  })

  test('follows a page that has moved, and not for ever', async () => {
    const port = await serve(({ url }, response) => {
      if (url === '/ny') response.end()
      else response.writeHead(302, { location: url === '/gammel' ? '/ny' : '/ring' }).end()
    })
    expect(await ask(at(port, '/gammel'), port)).toEqual({ kind: 'answers', status: 200 })
    expect(await ask(at(port, '/ring'), port)).toEqual({
      kind: 'fails',
      reason: 'redirects',
      status: null,
    })
    expect(asked.filter((line) => line.includes('/ring'))).toHaveLength(6)
  })

  test('tells that nobody answers, and that there is no such host', async () => {
    const port = await serve((_request, response) => response.destroy())
    expect(await ask(at(port), port)).toMatchObject({ kind: 'fails', reason: 'no-answer' })
    const [outcome] = [await ask('http://finnes-ikke.invalid/')]
    expect(['fails', 'missed']).toContain(outcome.kind)
  })

  test('reaches nothing on this machine that is not named for a test', async () => {
    const port = await serve((_request, response) => response.end())
    const other = port === 65_535 ? port - 1 : port + 1
    const refused = { kind: 'untold', reason: 'not-public', status: null }
    for (const host of [
      '127.0.0.1',
      'localhost',
      '[::1]',
      '0x7f.1',
      '2130706433',
      '127.1',
      '[::ffff:127.0.0.1]',
      '0.0.0.0',
    ]) {
      expect(await ask(`http://${host}:${port}/`)).toEqual(refused)
      expect(await ask(`http://${host}:${port}/`, other)).toEqual(refused)
    }
    expect(asked).toEqual([])
  })

  test.each([
    'http://169.254.169.254/latest/meta-data/',
    'http://10.0.0.1/',
    'http://192.168.0.1/',
    'http://[fd00:ec2::254]/',
    'http://localhost/',
    'http://example.org:22/',
    'http://user:password@example.org/',
    'file:///etc/passwd',
    'gopher://example.org/',
  ])('does not ask %s', async (address) => {
    expect(await ask(address)).toEqual({ kind: 'untold', reason: 'not-public', status: null })
  })

  test('follows no page that has moved inside', async () => {
    const inside = await serve((_request, response) => response.end())
    const port = await serve(({ url }, response) =>
      response
        .writeHead(302, { location: url === '/a' ? at(inside) : 'http://169.254.169.254/' })
        .end(),
    )
    const refused = { kind: 'untold', reason: 'not-public', status: null }
    expect(await ask(at(port, '/a'), port)).toEqual(refused)
    expect(await ask(at(port, '/b'), port)).toEqual(refused)
    expect(asked.every((line) => /\/[ab] /.test(line))).toBe(true)
  })
})
