import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { readEnvironment } from '../../../src/env.ts'

const folder = mkdtempSync(join(tmpdir(), 'tiltaksvifte-env-'))
const read = (variables: Record<string, string> = {}) =>
  readEnvironment({ DATA_FOLDER: folder, ...variables })
const production = { TILTAKSVIFTE_MODE: 'production', PAYLOAD_SECRET: 'x'.repeat(32) }

afterAll(() => rmSync(folder, { recursive: true }))

describe('readEnvironment(variables)', () => {
  test('needs no setting for a trial', () => {
    expect(read()).toMatchObject({
      port: 3000,
      publicUrl: 'http://localhost:3000',
      database: { kind: 'sqlite', file: join(folder, 'tiltaksvifte.db') },
      corsOrigins: [],
      isProduction: false,
    })
  })

  test('keeps the secret it made', () => {
    const { secret } = read()
    expect(secret.length).toBeGreaterThanOrEqual(32)
    expect(read().secret).toBe(secret)
  })

  test('signs the audit log with the secret, unless it has one of its own', () => {
    const AUDIT_SECRET = 'an audit secret of 32 characters'
    expect(read().audit).toEqual({ secret: read().secret, retentionDays: 365 })
    expect(read({ AUDIT_SECRET, AUDIT_RETENTION_DAYS: '90' }).audit).toEqual({
      secret: AUDIT_SECRET,
      retentionDays: 90,
    })
    expect(() => read({ AUDIT_SECRET: 'short' })).toThrow('AUDIT_SECRET: must have at least 32')
    for (const days of ['89', '3661', '1e3', '', 'ever']) {
      expect(() => read({ AUDIT_RETENTION_DAYS: days })).toThrow('AUDIT_RETENTION_DAYS: must be')
    }
  })

  test('asks for the public address in production', () => {
    expect(() => read(production)).toThrow('PUBLIC_URL: is required in production')
    const publicUrl = 'https://tiltak.example.no'
    expect(read({ ...production, PUBLIC_URL: publicUrl }).publicUrl).toBe(publicUrl)
  })

  test('reads the sites that may call the API from a browser', () => {
    const { corsOrigins } = read({ CORS_ORIGINS: 'https://a.example/, http://b.example:81' })
    expect(corsOrigins).toEqual(['https://a.example', 'http://b.example:81'])
  })

  test.each([
    [{ CORS_ORIGINS: 'https://a.example/path' }, 'CORS_ORIGINS: must be http or https addresses'],
    [{ PUBLIC_URL: 'ftp://a.example' }, 'PUBLIC_URL: must be an http or https address'],
    [{ PORT: '70000' }, 'PORT: must be a whole number from 0 to 65535. Received "70000"'],
    [{ UPLOADS: 'no' }, 'UPLOADS: must be on or off'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL: must be one of'],
    [{ PORT: 'abc' }, 'PORT: must be a whole number'],
    [{ PAYLOAD_SECRET: 'short' }, 'PAYLOAD_SECRET: must have at least 32'],
    [{ METRICS_TOKEN: 'short' }, 'METRICS_TOKEN: must have at least 32'],
    [{ SMTP_URL: 'smtp.example.no' }, 'SMTP_URL: must begin with'],
    [{ DATABASE_URI: 'mysql://x' }, 'DATABASE_URI: must begin with file:'],
    [{ DATABASE_URI: 'file:' }, 'DATABASE_URI: "file:" needs the path'],
    [{ DATABASE_URI: 'mongodb://' }, 'DATABASE_URI: must begin with'],
  ])('refuses %j by name', (variables, message) => {
    expect(() => read(variables)).toThrow(message)
  })

  test('needs a second factor only when told so', () => {
    expect(read().requiresSecondFactor).toBe(false)
    expect(read({ SECOND_FACTOR: 'required' }).requiresSecondFactor).toBe(true)
    expect(() => read({ SECOND_FACTOR: 'yes' })).toThrow('SECOND_FACTOR: must be required')
  })

  test('shows no password of a database it refuses', () => {
    expect(() => read({ DATABASE_URI: 'postgres://me:secret@host/db' })).toThrow(/^((?!secret).)*$/)
  })
})
