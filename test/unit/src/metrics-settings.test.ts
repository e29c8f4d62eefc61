import { describe, expect, test } from '@jest/globals'
import { readMetricsSettings } from '../../../src/metrics-settings.ts'

const read = (variables: Record<string, string>) => readMetricsSettings(variables, 3000)
const token = 'a-token-of-32-characters-or-more'

describe('readMetricsSettings(variables, port)', () => {
  test('shows metrics to nobody unless told to', () => {
    expect(read({})).toEqual({ token: null, port: null })
  })

  test('takes a token, a port, or both', () => {
    expect(read({ METRICS_TOKEN: token, METRICS_PORT: '9090' })).toEqual({ token, port: 9090 })
  })

  test.each([
    [{ METRICS_TOKEN: '' }, 'METRICS_TOKEN: must have at least 32 characters'],
    [{ METRICS_TOKEN: token.slice(1) }, 'METRICS_TOKEN: must have'],
    [{ METRICS_TOKEN: `${token} and a space` }, 'without spaces'],
    [{ METRICS_PORT: '' }, 'METRICS_PORT: must be a whole number from 1'],
    [{ METRICS_PORT: '0' }, 'METRICS_PORT: must be'],
    [{ METRICS_PORT: '65536' }, 'METRICS_PORT: must be'],
    [{ METRICS_PORT: '3000' }, 'another than PORT'],
  ])('refuses %j by name', (variables, message) => {
    expect(() => read(variables)).toThrow(message)
  })

  test('never shows the token', () => {
    expect(() => read({ METRICS_TOKEN: 'hush hush' })).toThrow(/^(?!.*hush)/)
  })
})
