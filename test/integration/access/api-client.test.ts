import { beforeAll, describe, expect, test } from '@jest/globals'
import { type Answer, anonymous } from '../../support/api.ts'
import { aClient } from '../../support/clients.ts'
import { aMunicipality, anOffer, untilComputed } from '../../support/content.ts'

describe('an API client', () => {
  let client: Awaited<ReturnType<typeof aClient>>
  const get = (path: string): Promise<Answer> => client.api.get(path)
  const send = (path: string, method: string, body: unknown): Promise<Answer> =>
    client.api.send(path, { method, body })

  beforeAll(async () => {
    client = await aClient()
  })

  test('is told who it is', async () => {
    const { status, body } = await get('/api/api-clients/me')
    expect(status).toBe(200)
    expect(body.user).toMatchObject({
      id: client.id,
      scopes: ['content', 'offers', 'coverage'],
      keyEnding: client.key.slice(-4),
    })
    expect(JSON.stringify(body)).not.toContain('igest')
  })

  test.each(['programs', 'articles', 'offers', 'municipalities', 'coverage-results'])(
    'sees of %s what everybody sees',
    async (slug) => {
      // What is computed meanwhile would differ between the two questions.
      await untilComputed()
      const path = `/api/${slug}?limit=100&depth=0&draft=true`
      const [client, public_] = [await get(path), await anonymous().get(path)]
      expect(client.body).toEqual(public_.body)
    },
  )

  test.each(['needs', 'plans', 'users'])('cannot read %s', async (slug) => {
    expect((await get(`/api/${slug}`)).status).toBe(403)
  })

  test('does not see an offer that is not public', async () => {
    const { id } = await aMunicipality({ portfolioPublished: false })
    const offer = await anOffer(id)
    expect((await get(`/api/offers/${offer.id}`)).status).toBe(404)
  })

  test('writes nothing, not even what Payload keeps for itself', async () => {
    const answers = [
      await send('/api/programs', 'POST', { title: 'x' }),
      await send('/api/payload-preferences', 'POST', { key: 'x', value: 1 }),
      await send('/api/payload-preferences/x', 'POST', { value: 1 }),
      await send('/api/payload-locked-documents', 'POST', {}),
      await send('/api/globals/site', 'POST', { title: 'x' }),
    ]
    expect(answers.map(({ status }) => status)).toEqual(Array(5).fill(403))
    const { body } = await send('/api/graphql', 'POST', {
      query: 'mutation { updateSite(data: { title: "x" }) { title } }',
    })
    expect(body.errors[0].extensions.code).toBe('forbidden')
  })

  test('may ask what is sent with POST and stores nothing', async () => {
    const question = { municipality: '9901', add: [], remove: [], change: [] }
    expect((await send('/api/coverage/simulate', 'POST', question)).status).toBe(200)
    expect((await send('/api/coverage/recommend', 'POST', { municipality: '9901' })).status).toBe(
      200,
    )
  })
})
