import { describe, expect, test } from '@jest/globals'
import { administrator, anonymous, api, memberOf, tokenFor } from '../../support/api.ts'
import { aMunicipality, anOffer, aProgram, docOf } from '../../support/content.ts'

describe('case 30: what is taken back', () => {
  test.each([
    ['programs', 'Program', () => aProgram()],
    ['offers', 'Offer', async () => anOffer((await aMunicipality()).id)],
  ] as const)('is gone at once for everybody outside, of %s', async (slug, name, make) => {
    const { id, title } = await make()
    const admin = await administrator()
    const first = await anonymous().get(`/api/${slug}/${id}`)
    const etag = first.headers.get('etag')
    expect(first.body.title).toBe(title)
    docOf(await admin.patch(`/api/${slug}/${id}`, { _status: 'draft' }))
    const again = [
      await anonymous().get(`/api/${slug}/${id}`),
      await anonymous().get(`/api/${slug}/${id}`, { 'cache-control': 'max-age=600' }),
      await anonymous().get(`/api/${slug}/${id}`, { 'if-none-match': etag ?? '"x"' }),
      await anonymous().get(`/api/${slug}/${id}`, {
        'if-modified-since': new Date().toUTCString(),
      }),
    ]
    expect(again.map(({ status }) => status)).toEqual([404, 404, 404, 404])
    const list = await anonymous().get(`/api/${slug}?where[id][equals]=${id}`)
    const graphql = await anonymous().graphql(`{ ${name}(id: "${id}") { title } }`)
    expect(list.body.totalDocs).toBe(0)
    expect(JSON.stringify([list.body, graphql.body])).not.toContain(title)
  })

  test('leaves the coverage of the municipality at once', async () => {
    const { id, number } = await aMunicipality()
    const offer = await anOffer(id)
    const look = async () =>
      JSON.stringify((await anonymous().get(`/api/coverage/municipalities/${number}`)).body)
    expect(await look()).toContain(offer.title)
    docOf(await (await administrator()).patch(`/api/offers/${offer.id}`, { _status: 'draft' }))
    expect(await look()).not.toContain(offer.title)
  })
})

describe('case 42: an answer to somebody', () => {
  test('is never given to the next who asks the same', async () => {
    const manager = await memberOf('9903', 'manager')
    const path = '/api/offers?where[municipality.number][equals]=9903&limit=5'
    const theirs = await manager.get(path)
    expect(theirs.body.totalDocs).toBeGreaterThan(0)
    expect((await anonymous().get(path)).body.totalDocs).toBe(0)
    expect((await manager.get(path)).body.totalDocs).toBe(theirs.body.totalDocs)
  })

  test.each(['/api/offers?limit=1', '/api/users/me', '/api/coverage/nation', '/api/nope'])(
    'of %s is kept by no cache, whichever way they prove who they are',
    async (path) => {
      const token = await tokenFor(await memberOf('9901', 'contributor'))
      for (const headers of [
        { authorization: `JWT ${token}` },
        { cookie: `payload-token=${token}` },
      ] as Record<string, string>[]) {
        const { headers: told } = await api().get(path, headers)
        expect(told.get('cache-control')).toBe('private, no-store')
      }
    },
  )

  test('over GraphQL is kept by no cache', async () => {
    const answer = await (await administrator()).graphql('{ Levels { totalDocs } }')
    expect(answer.headers.get('cache-control')).toBe('private, no-store')
  })

  test('does not follow headers that no cache looks at', async () => {
    const plain = await anonymous().get('/api/programs?limit=2&depth=0')
    for (const headers of [
      { 'x-forwarded-host': 'evil.example' },
      { 'x-original-url': '/api/users' },
      { 'x-rewrite-url': '/api/users' },
      { 'x-http-method-override': 'DELETE' },
      { 'x-middleware-subrequest': 'src/middleware' },
      { 'accept-language': 'en' },
    ] as Record<string, string>[]) {
      const { status, body } = await api().get('/api/programs?limit=2&depth=0', headers)
      expect([status, body]).toEqual([200, plain.body])
    }
  })
})
