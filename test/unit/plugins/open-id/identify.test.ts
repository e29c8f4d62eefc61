import { describe, expect, test } from '@jest/globals'
import { identify } from '../../../../plugins/open-id/identify.ts'

const claims = { iss: 'https://id.example', sub: 'one' }
const rules = {
  acrValues: [],
  emailDomains: ['kommune.no'],
  emailVerifiedBy: 'email_verified',
  strongAcr: ['high'],
  strongAmr: ['mfa'],
  tenants: [],
}
const emailIn = (more: object, changed: object = {}) =>
  identify({ ...claims, ...more }, { ...rules, ...changed }).email

describe('identify(claims, rules)', () => {
  test.each([true, 'true', 1, '1'])('believes an address that is verified by %j', (yes) => {
    expect(emailIn({ email: 'Kari@Kommune.no', email_verified: yes })).toBe('kari@kommune.no')
  })

  test.each([false, 'false', 0, '0', null, undefined, 'yes', {}, [true]])(
    'believes none that is verified by %j',
    (no) => {
      expect(emailIn({ email: 'kari@kommune.no', email_verified: no })).toBeNull()
    },
  )

  test.each([
    'kari@kommune.no.evil.example',
    'kari@evil.kommune.no',
    'kari@evil.example@kommune.no',
    'kari@kommune.no\n',
    '"kari@kommune.no" <x@evil.example>',
    'kommune.no',
    7,
  ])('believes no address like %j', (email) => {
    expect(emailIn({ email, email_verified: true })).toBeNull()
  })

  test('believes no address where none may be vouched for', () => {
    const given = { email: 'kari@kommune.no', email_verified: true }
    expect(emailIn(given, { emailDomains: [] })).toBeNull()
  })

  test('takes the words of another claim only when told to', () => {
    const given = { email: 'kari@kommune.no', xms_edov: true }
    expect(emailIn(given)).toBeNull()
    expect(emailIn(given, { emailVerifiedBy: 'xms_edov' })).toBe('kari@kommune.no')
  })

  test.each([
    [{ acr: 'high' }, true],
    [{ amr: ['pwd', 'mfa'] }, true],
    [{ amr: 'mfa' }, false],
    [{ acr: 'low', amr: ['pwd'] }, false],
    [{}, false],
  ])('knows two factors by what was configured: %j', (given, isStrong) => {
    expect(identify({ ...claims, ...given }, rules).isStrong).toBe(isStrong)
  })

  test.each([[undefined], ['low'], [['high']]])('refuses the level %j where high is', (acr) => {
    expect(() => identify({ ...claims, acr }, { ...rules, acrValues: ['high'] })).toThrow('weak')
  })

  test.each([[undefined], ['two']])('refuses the tenant %j where one is', (tid) => {
    expect(() => identify({ ...claims, tid }, { ...rules, tenants: ['one'] })).toThrow('unknown')
  })
})
