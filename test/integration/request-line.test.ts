import { request } from 'node:http'
import { expect, test } from '@jest/globals'
import { serverUrl } from '../support/api.ts'

/** Asks with this request line, which fetch would not send. */
function ask(line: string): Promise<{ status: number | undefined; text: string }> {
  const { hostname, port } = new URL(serverUrl())
  return new Promise((resolve, reject) => {
    request({ hostname, port, path: line }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (part) => {
        text += part
      })
      response.on('end', () => resolve({ status: response.statusCode, text }))
    })
      .on('error', reject)
      .end()
  })
}

test('a whole address in the request line is answered as its path, and its host is not used', async () => {
  const whole = await ask('http://evil.example/api/media?limit=2&depth=0')
  expect(whole).toEqual(await ask('/api/media?limit=2&depth=0'))
  expect(whole.status).toBe(200)
  expect(whole.text).not.toContain('evil.example')
})
