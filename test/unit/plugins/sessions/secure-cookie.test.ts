import { expect, test } from '@jest/globals'
import { sessionsPlugin } from '../../../../plugins/sessions/index.ts'

test.each([
  ['https://tiltak.example.no', true],
  ['http://localhost:3000', false],
])(
  'the cookie of a session under %s is for encrypted connections only: %s',
  async (serverURL, secure) => {
    const users = { slug: 'users', fields: [], auth: { cookies: { sameSite: 'Lax' as const } } }
    const config = await sessionsPlugin({ access: {}, addressOf: () => null })({
      serverURL,
      collections: [users],
      secret: '',
      db: undefined as never,
    })
    expect(config.collections?.[0]?.auth).toMatchObject({ cookies: { sameSite: 'Lax', secure } })
  },
)
