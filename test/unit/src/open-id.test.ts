import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { readOpenId } from '../../../src/open-id.ts'

const entra = {
  OPENID_PROVIDERS: 'entra',
  OPENID_ENTRA_LABEL: 'Entra ID',
  OPENID_ENTRA_ISSUER:
    'https://login.microsoftonline.com/11111111-2222-3333-4444-555555555555/v2.0',
  OPENID_ENTRA_CLIENT_ID: 'one',
  OPENID_ENTRA_CLIENT_SECRET: 'two',
}

const notAKey = join(mkdtempSync(join(tmpdir(), 'tiltaksvifte-')), 'key.pem')
writeFileSync(notAKey, 'This is a letter.')

describe('the settings of providers', () => {
  test('are none by default', () => {
    expect(readOpenId({})).toEqual({ providers: [], closesPassword: false })
  })

  test('need no more than who the provider is and how to prove oneself', () => {
    expect(readOpenId(entra).providers).toMatchObject([
      {
        name: 'entra',
        label: 'Entra ID',
        credential: { secret: 'two' },
        emailDomains: [],
        emailVerifiedBy: 'email_verified',
        tenants: [],
        acrValues: [],
      },
    ])
  })

  test('may be lists', () => {
    const [provider] = readOpenId({
      ...entra,
      OPENID_ENTRA_EMAIL_DOMAINS: 'Kommune.example.no, nabo.example.no',
      OPENID_ENTRA_ACR_VALUES: 'a,b',
    }).providers
    expect(provider?.emailDomains).toEqual(['kommune.example.no', 'nabo.example.no'])
    expect(provider?.acrValues).toEqual(['a', 'b'])
  })

  test.each<[Record<string, string | undefined>, RegExp]>([
    [{ OPENID_PROVIDERS: 'Entra ID' }, /^OPENID_PROVIDERS: must be different names/],
    [{ OPENID_PROVIDERS: 'entra,entra' }, /^OPENID_PROVIDERS: must be different names/],
    [{ OPENID_PROVIDERS: 'entra,idporten' }, /^OPENID_IDPORTEN_ISSUER: is required/],
    [{ OPENID_ENTRA_LABEL: '' }, /^OPENID_ENTRA_LABEL: is required/],
    [{ OPENID_ENTRA_CLIENT_ID: undefined }, /^OPENID_ENTRA_CLIENT_ID: is required/],
    [{ OPENID_ENTRA_CLIENT_SECRET: undefined }, /^OPENID_ENTRA_CLIENT_SECRET: is required/],
    [{ OPENID_ENTRA_PRIVATE_KEY_FILE: notAKey }, /^OPENID_ENTRA_PRIVATE_KEY_FILE: cannot be set/],
    [
      { OPENID_ENTRA_CLIENT_SECRET: undefined, OPENID_ENTRA_PRIVATE_KEY_FILE: notAKey },
      /^OPENID_ENTRA_PRIVATE_KEY_FILE: must be a file/,
    ],
    [{ OPENID_ENTRA_ISSUER: 'http://login.example.no' }, /^OPENID_ENTRA_ISSUER: must be an https/],
    [{ OPENID_ENTRA_ISSUER: 'login.example.no' }, /^OPENID_ENTRA_ISSUER: must be an https/],
    [
      { OPENID_ENTRA_ISSUER: 'https://login.microsoftonline.com/common/v2.0' },
      /^OPENID_ENTRA_TENANTS: is required/,
    ],
    [{ OPENID_ENTRA_TENANTS: 'kommune' }, /^OPENID_ENTRA_TENANTS: must be identifiers/],
    [{ OPENID_ENTRA_EMAIL_DOMAINS: '@kommune.no' }, /^OPENID_ENTRA_EMAIL_DOMAINS: must be domains/],
    [{ OPENID_ENTRA_ACR: 'high' }, /^OPENID_ENTRA_ACR: is no setting of ours/],
    [{ OPENID_PROVIDERS: '' }, /^OPENID_ENTRA_\w+: is no setting of ours, or of no provider/],
    [{ OPENID_CLOSES_PASSWORD: 'yes' }, /^OPENID_CLOSES_PASSWORD: must be true or false/],
  ])('stop the start by name: %j', (wrong, sentence) => {
    expect(() => readOpenId({ ...entra, ...wrong })).toThrow(sentence)
  })

  test('are never told where they are secret', () => {
    const wrong = { ...entra, OPENID_ENTRA_CLIENT_SECRET: 'hush', OPENID_ENTRA_ISSUER: 'x' }
    expect(() => readOpenId(wrong)).toThrow(expect.not.stringContaining('hush'))
  })
})
