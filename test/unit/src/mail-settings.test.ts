import { describe, expect, test } from '@jest/globals'
import { readMailSettings } from '../../../src/mail-settings.ts'

const read = (variables: Record<string, string>) => readMailSettings(variables, '/data/mail')
const server = 'smtp://user:pa%40ss@smtp.example.no:587'

describe('readMailSettings(variables, folder)', () => {
  test('writes mails into the folder without a server', () => {
    expect(read({})).toEqual({
      from: { name: 'Tiltaksvifte', address: 'tiltaksvifte@localhost' },
      smtpUrl: null,
      folder: '/data/mail',
    })
  })

  test.each([
    ['a@example.no', { name: 'Tiltaksvifte', address: 'a@example.no' }],
    ['<a@example.no>', { name: 'Tiltaksvifte', address: 'a@example.no' }],
    ['Kommunen <a@example.no>', { name: 'Kommunen', address: 'a@example.no' }],
    ['"Vifte, Norge" <a@example.no>', { name: 'Vifte, Norge', address: 'a@example.no' }],
  ])('sends as %s', (sender, from) => {
    expect(read({ SMTP_URL: server, MAIL_FROM: sender })).toEqual({
      from,
      smtpUrl: server,
      folder: null,
    })
  })

  test.each([
    [{ SMTP_URL: '' }, 'SMTP_URL: must begin with smtp://'],
    [{ SMTP_URL: 'smtp.example.no' }, 'SMTP_URL: must begin with smtp://'],
    [{ SMTP_URL: 'https://smtp.example.no' }, 'SMTP_URL: must begin with smtp://'],
    [{ SMTP_URL: 'smtp://' }, 'SMTP_URL: must begin with smtp://'],
    [{ SMTP_URL: server }, 'MAIL_FROM: is required with SMTP_URL'],
    [{ MAIL_FROM: '' }, 'MAIL_FROM: must be an e-mail address'],
    [{ MAIL_FROM: 'nobody' }, 'MAIL_FROM: must be an e-mail address'],
    [{ MAIL_FROM: 'A <a@b>\r\nBcc: c@d' }, 'MAIL_FROM: must be an e-mail address'],
  ])('refuses %j by name', (variables, message) => {
    expect(() => read(Object(variables))).toThrow(message)
  })

  test('shows no password of a server it refuses', () => {
    const refused = { SMTP_URL: 'imap://me:hu@sh@host' }
    expect(() => read(refused)).toThrow(/^((?!hu@sh|me:).)*$/)
  })
})
