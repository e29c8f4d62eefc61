import { statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { anonymous, someone } from '../support/api.ts'
import { linkIn, writtenMails } from '../support/mail-server.ts'

test('without an SMTP server mails lie in a folder that only the operator reads', async () => {
  const { email } = await someone({})
  await anonymous().post('/api/users/forgot-password', { email })
  const [mail] = await writtenMails(email)
  expect(mail && linkIn(mail)).toMatch(/\/admin\/reset\/[\w-]{43}$/)
  const folder = join(process.env.TEST_DATA_FOLDER ?? '', 'mail')
  expect(statSync(folder).mode & 0o077).toBe(0)
})
