import { describe, expect, test } from '@jest/globals'
import { administrator, anonymous, idOf, municipalityId } from '../../support/api.ts'
import { aMunicipality, anOffer, aProgram, docOf } from '../../support/content.ts'

describe('anybody', () => {
  test.each(['programs', 'articles', 'offers'])(
    'reads only what is published of %s',
    async (slug) => {
      const { status, body } = await anonymous().get(`/api/${slug}?limit=100&depth=0`)
      expect(status).toBe(200)
      expect(body.docs.length).toBeGreaterThan(0)
      expect(
        body.docs.filter(({ _status }: { _status: string }) => _status !== 'published'),
      ).toEqual([])
    },
  )

  test.each(['needs', 'plans', 'users', 'api-clients', 'payload-jobs', 'payload-kv'])(
    'cannot read %s, nor learn how many there are',
    async (slug) => {
      const list = await anonymous().get(`/api/${slug}`)
      const one = await anonymous().get(`/api/${slug}/507f1f77bcf86cd799439011`)
      const count = await anonymous().get(`/api/${slug}/count`)
      expect([list.status, one.status, count.status]).toEqual([403, 403, 403])
    },
  )

  test.each(['Needs', 'Plans', 'Users', 'ApiClients'])(
    'cannot read %s over GraphQL',
    async (name) => {
      const { body } = await anonymous().graphql(`{ ${name} { totalDocs } }`)
      expect(body.data).toEqual({ [name]: null })
      expect(body.errors[0].extensions.code).toBe('forbidden')
    },
  )

  test('sees no offer of a municipality that does not show its portfolio', async () => {
    const { id, number } = await aMunicipality({ portfolioPublished: false })
    const offer = await anOffer(id)
    const list = await anonymous().get(`/api/offers?where[slug][equals]=${offer.slug}`)
    const graphql = await anonymous().graphql(
      `{ Offers(where: { municipality: { equals: "${id}" } }) { totalDocs } }`,
    )
    const coverage = await anonymous().get(`/api/coverage/municipalities/${number}`)
    expect((await anonymous().get(`/api/offers/${offer.id}`)).status).toBe(404)
    expect(list.body.totalDocs).toBe(0)
    expect(graphql.body.data.Offers.totalDocs).toBe(0)
    expect(coverage.status).toBe(404)
  })

  test('sees neither offers nor coverage of 9903', async () => {
    const offers = await anonymous().get('/api/offers?where[municipality.number][equals]=9903')
    const results = await anonymous().get('/api/coverage-results?where[number][equals]=9903')
    const coverage = await anonymous().get('/api/coverage/municipalities/9903')
    const graphql = await anonymous().graphql('{ coverage(municipality: "9903") { year } }')
    expect([offers.body.totalDocs, results.body.totalDocs]).toEqual([0, 0])
    expect(coverage.status).toBe(404)
    expect(graphql.body.errors[0].extensions.code).toBe('not-found')
  })

  test('sees an offer as soon as its municipality shows its portfolio, and no longer', async () => {
    const { id } = await aMunicipality({ portfolioPublished: false })
    const offer = await anOffer(id)
    const admin = await administrator()
    const look = async () => (await anonymous().get(`/api/offers/${offer.id}`)).status
    const show = (portfolioPublished: boolean) =>
      admin.patch(`/api/municipalities/${id}`, { portfolioPublished })
    docOf(await show(true))
    expect(await look()).toBe(200)
    docOf(await show(false))
    expect(await look()).toBe(404)
  })

  test('cannot write anything, one by one or in bulk', async () => {
    const program = await aProgram()
    const answers = await Promise.all([
      anonymous().post('/api/programs', { title: 'x' }),
      anonymous().patch(`/api/programs/${program.id}`, { title: 'x' }),
      anonymous().delete(`/api/programs/${program.id}`),
      anonymous().patch(`/api/programs?where[id][equals]=${program.id}`, { title: 'x' }),
      anonymous().delete(`/api/programs?where[id][equals]=${program.id}`),
      anonymous().post(`/api/programs/${program.id}/duplicate`),
      anonymous().post('/api/globals/site', { title: 'x' }),
      anonymous().post('/api/users', { email: 'x@example.org', password: 'abcdefgh' }),
    ])
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(403))
  })

  test('does not see keys, password hashes or sessions of those who signed in', async () => {
    const admin = await administrator()
    const { body } = await admin.get('/api/users?limit=100')
    const text = JSON.stringify(body)
    for (const secret of ['"hash"', '"salt"', '"resetPasswordToken"', '"loginAttempts"']) {
      expect(text).not.toContain(secret)
    }
  })

  test('finds every municipality and its public fields', async () => {
    const { body } = await anonymous().get(`/api/municipalities/${await municipalityId('0301')}`)
    expect(body).toMatchObject({ number: '0301', name: 'Oslo' })
    expect(await idOf('levels', 'key', 'universal')).toBeTruthy()
  })
})
