import { expect, test } from '@jest/globals'
import { readLimits } from '../../../src/limits.ts'

test('readLimits({}) suits a server nobody has set up', () => {
  expect(readLimits({})).toMatchObject({
    requestsPerMinute: 3000,
    signInAttempts: 10,
    trustedProxies: 0,
  })
})

test.each([
  [{ REQUESTS_PER_MINUTE: '0' }, 'REQUESTS_PER_MINUTE: must be a whole number from 1'],
  [{ SIGN_IN_ATTEMPTS: 'ten' }, 'SIGN_IN_ATTEMPTS: must be'],
  [
    { TRUSTED_PROXIES: '::ffff:10.0.0.0/8' },
    'TRUSTED_PROXIES: must be a whole number from 0 to 10',
  ],
  [{ TRUSTED_PROXIES: 'true' }, 'TRUSTED_PROXIES: must be'],
  [{ REQUEST_SECONDS: '' }, 'REQUEST_SECONDS: must be'],
])('readLimits(%j) refuses by name', (variables, message) => {
  expect(() => readLimits(variables)).toThrow(message)
})
