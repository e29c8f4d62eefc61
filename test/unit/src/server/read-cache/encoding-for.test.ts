import { expect, test } from '@jest/globals'
import { encodingFor } from '../../../../../src/server/read-cache/encoding-for.ts'

test.each([
  [undefined, 'identity'],
  ['', 'identity'],
  ['gzip', 'gzip'],
  ['gzip, deflate, br', 'br'],
  ['BR', 'br'],
  ['gzip;q=1.0, br;q=0', 'gzip'],
  ['br;q=0.0, gzip; q=0', 'identity'],
  ['brotli, gzipped', 'identity'],
  ['*', 'identity'],
])('who takes %p gets %s', (accepted, encoding) => {
  expect(encodingFor(accepted, 10_000)).toBe(encoding)
})

test('a body of one packet is sent as it is', () => {
  expect(encodingFor('br', 500)).toBe('identity')
})
