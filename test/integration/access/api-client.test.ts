import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { type Answer, administrator, anonymous, api } from '../../support/api.ts'
import { aMunicipality, anOffer, aTitle, docOf, untilComputed } from '../../support/content.ts'

describe('an API client', () => {
  const key = randomUUID()
  const headers = { authorization: `api-clients API-Key ${key}` }
  const get = (path: string): Promise<Answer> => api().get(path, headers)
  const send = (path: string, method: string, body: unknown): Promise<Answer> =>
    api().send(path, { method, body, headers })

  beforeAll(async () => {
    const admin = await administrator()
    docOf(
      await admin.post('/api/api-clients', {
        name: aTitle('Klient'),
        enableAPIKey: true,
        apiKey: key,
      }),
    )
  })

  test('is known by its key', async () => {
    const { body } = await get('/api/api-clients/me')
    expect(body.user?.collection ?? body.errors?.[0]?.code).toMatch(/api-clients|forbidden/)
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

  test.each(['needs', 'plans', 'users', 'api-clients'])('cannot read %s', async (slug) => {
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

  test('is nobody with a key that is not stored', async () => {
    const answer = await api().get('/api/needs', {
      authorization: `api-clients API-Key ${randomUUID()}`,
    })
    expect(answer.status).toBe(403)
  })
})
