import { describe, expect, test } from '@jest/globals'
import { readHeaders } from '../../../../../src/server/read-cache/read-headers.ts'

describe('the headers of a read', () => {
  test('are found however they are written', () => {
    const raw = ['HOST', 'x', 'If-None-Match', '"a"', 'ACCEPT-ENCODING', 'br', 'accept', '*/*']
    expect(readHeaders(raw)).toMatchObject({
      ifNoneMatch: '"a"',
      acceptEncoding: 'br',
      accept: '*/*',
    })
  })

  test.each([
    'Cookie',
    'AUTHORIZATION',
    'transfer-encoding',
    'X-HTTP-Method-Override',
    'X-Payload-HTTP-Method-Override',
  ])('leave a request with %s to a closer look', (name) => {
    expect(readHeaders([name, 'x'])).toBeNull()
  })

  test('leave one with two lists of tags to a closer look', () => {
    expect(readHeaders(['If-None-Match', '"a"', 'If-None-Match', '"b"'])).toBeNull()
  })
})
