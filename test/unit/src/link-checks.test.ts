import { describe, expect, test } from '@jest/globals'
import { readLinkChecks } from '../../../src/link-checks.ts'

const trial = { isProduction: false }

describe('readLinkChecks(variables)', () => {
  test('asks nothing unless it is turned on', () => {
    expect(readLinkChecks({}, trial)).toEqual({ isOn: false, days: 3, loopbackPorts: [] })
    expect(readLinkChecks({ LINK_CHECKS: 'on', LINK_CHECK_DAYS: '7' }, trial)).toMatchObject({
      isOn: true,
      days: 7,
    })
  })

  test.each([
    [{ LINK_CHECKS: 'yes' }, 'LINK_CHECKS: must be on or off.'],
    [{ LINK_CHECK_DAYS: '0' }, 'LINK_CHECK_DAYS: must be a whole number from 1 to 90.'],
    [{ LINK_CHECK_LOOPBACK_PORTS: '80' }, 'LINK_CHECK_LOOPBACK_PORTS: must be ports from 1024'],
  ])('refuses %j by name', (variables, message) => {
    expect(() => readLinkChecks(variables, trial)).toThrow(message)
  })

  test('leaves no way to this machine in production', () => {
    const variables = { LINK_CHECK_LOOPBACK_PORTS: '4000' }
    expect(readLinkChecks(variables, trial).loopbackPorts).toEqual([4000])
    expect(() => readLinkChecks(variables, { isProduction: true })).toThrow('is for tests')
  })
})
