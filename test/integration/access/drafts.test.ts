import { beforeAll, describe, expect, test } from '@jest/globals'
import { type Answer, administrator, anonymous, type Json, someone } from '../../support/api.ts'
import { aMunicipality, anOffer, aProgram, aTitle, docOf } from '../../support/content.ts'

describe('case 29: a draft nobody has published', () => {
  let draft: Json

  beforeAll(async () => {
    const admin = await administrator()
    draft = docOf(await admin.post('/api/programs?draft=true', { title: aTitle('Hemmelig') }))
  })

  const ways: [string, () => Promise<Answer>][] = [
    ['the list', () => anonymous().get(`/api/programs?where[slug][equals]=${draft.slug}`)],
    ['drafts asked for', () => anonymous().get('/api/programs?draft=true&limit=100')],
    ['its state', () => anonymous().get('/api/programs?where[_status][equals]=draft&limit=100')],
    ['its id', () => anonymous().get(`/api/programs/${draft.id}`)],
    ['its id as a draft', () => anonymous().get(`/api/programs/${draft.id}?draft=true`)],
    ['the bin', () => anonymous().get('/api/programs?trash=true&draft=true&limit=100')],
    ['versions', () => anonymous().get('/api/programs/versions?limit=100')],
    [
      'versions of it',
      () => anonymous().get(`/api/programs/versions?where[parent][equals]=${draft.id}`),
    ],
    ['a search', () => anonymous().get('/api/search?limit=100')],
    ['a map of the site', () => anonymous().get('/sitemap.xml')],
    ['a preview', () => anonymous().get(`/api/preview?slug=${draft.slug}&draft=true`)],
    ['the admin', () => anonymous().get(`/admin/collections/programs/${draft.id}`)],
    ['its name in a copy', () => anonymous().post(`/api/programs/${draft.id}/duplicate`)],
    [
      'GraphQL by id',
      () => anonymous().graphql(`{ Program(id: "${draft.id}", draft: true) { title slug } }`),
    ],
    [
      'the GraphQL list',
      () => anonymous().graphql('{ Programs(draft: true, limit: 100) { docs { title slug } } }'),
    ],
    [
      'GraphQL versions',
      () => anonymous().graphql('{ versionsPrograms(limit: 100) { docs { version { title } } } }'),
    ],
  ]

  test.each(ways)('is not seen through %s', async (_way, look) => {
    const { status, body } = await look()
    expect(status).toBeLessThan(500)
    expect(JSON.stringify(body)).not.toContain(draft.title)
  })

  test('is not counted', async () => {
    const rest = await anonymous().get(`/api/programs/count?where[slug][equals]=${draft.slug}`)
    const graphql = await anonymous().graphql(
      `{ countPrograms(draft: true, where: { slug: { equals: "${draft.slug}" } }) { totalDocs } }`,
    )
    expect(rest.body).toEqual({ totalDocs: 0 })
    expect(graphql.body).toEqual({ data: { countPrograms: { totalDocs: 0 } } })
  })

  test('answers exactly like a programme that does not exist', async () => {
    const missing = `${draft.id.slice(0, -4)}ffff`
    const hidden = await anonymous().get(`/api/programs/${draft.id}`)
    const absent = await anonymous().get(`/api/programs/${missing}`)
    expect({ status: hidden.status, body: hidden.body }).toEqual({
      status: 404,
      body: absent.body,
    })
  })

  test('does not come along with a published article that names it', async () => {
    const admin = await administrator()
    const article = docOf(
      await admin.post('/api/articles', {
        title: aTitle('Artikkel'),
        relatedPrograms: [draft.id],
        _status: 'published',
      }),
    )
    const rest = await anonymous().get(`/api/articles/${article.id}?depth=3`)
    const graphql = await anonymous().graphql(
      `{ Article(id: "${article.id}", draft: true) { relatedPrograms { title } } }`,
    )
    expect(rest.status).toBe(200)
    expect(JSON.stringify([rest.body, graphql.body])).not.toContain(draft.title)
  })
})

describe('case 29: a draft over something published', () => {
  test('leaves what the public sees unchanged, also for those who ask for drafts', async () => {
    const program = await aProgram()
    const admin = await administrator()
    docOf(await admin.patch(`/api/programs/${program.id}?draft=true`, { title: 'Hemmelig utkast' }))
    for (const query of ['', '?draft=true']) {
      const { body } = await anonymous().get(`/api/programs/${program.id}${query}`)
      expect(body.title).toBe(program.title)
    }
    const listed = await anonymous().get('/api/programs?draft=true&limit=100')
    expect(JSON.stringify(listed.body)).not.toContain('Hemmelig utkast')
    const found = await anonymous().get(
      '/api/programs?draft=true&where[title][equals]=Hemmelig%20utkast',
    )
    expect(found.body.totalDocs).toBe(0)
  })

  test('is seen by those who work on it', async () => {
    const program = await aProgram()
    const admin = await administrator()
    await admin.patch(`/api/programs/${program.id}?draft=true`, { title: 'Nytt navn i utkast' })
    const { body } = await admin.get(`/api/programs/${program.id}?draft=true`)
    expect(body.title).toBe('Nytt navn i utkast')
  })
})

describe('case 29: what lies in the bin', () => {
  test.each([
    ['programs', 'Program', () => aProgram()],
    ['offers', 'Offer', async () => anOffer((await aMunicipality()).id)],
  ] as const)('is seen by nobody outside, of %s', async (slug, name, make) => {
    const { id } = await make()
    const admin = await administrator()
    docOf(await admin.patch(`/api/${slug}/${id}`, { deletedAt: new Date().toISOString() }))
    const list = await anonymous().get(`/api/${slug}?trash=true&where[id][equals]=${id}`)
    const count = await anonymous().get(`/api/${slug}/count?trash=true&where[id][equals]=${id}`)
    const { body } = await anonymous().graphql(`{ ${name}(id: "${id}", trash: true) { id } }`)
    expect((await anonymous().get(`/api/${slug}/${id}?trash=true`)).status).toBe(404)
    expect([list.body.totalDocs, count.body.totalDocs]).toEqual([0, 0])
    expect(body.errors[0].extensions.code).toBe('not-found')
    expect((await admin.get(`/api/${slug}/${id}?trash=true`)).status).toBe(200)
  })
})

describe('a change of owner that waits as a draft', () => {
  const aProposal = async () => {
    const { id: old } = await aMunicipality({ portfolioPublished: false })
    const { id: proposed } = await aMunicipality()
    const { id } = await anOffer(old)
    const admin = await administrator()
    docOf(await admin.patch(`/api/offers/${id}?draft=true`, { municipality: proposed }))
    const managerOf = (municipality: string) =>
      someone({ memberships: [{ municipality, role: 'municipality-manager' }] })
    return { id, old, admin, former: await managerOf(old), next: await managerOf(proposed) }
  }

  test('leaves the document to whom it is public for', async () => {
    const { id, former } = await aProposal()
    expect((await former.get(`/api/offers/${id}`)).status).toBe(200)
    expect((await former.patch(`/api/offers/${id}`, { seats: 3 })).status).toBe(200)
    expect((await former.delete(`/api/offers/${id}`)).status).toBe(200)
  })

  test('lets the proposed owner see the proposal and work on it, and nothing more', async () => {
    const { id, old, admin, next } = await aProposal()
    const versions = await admin.get(
      `/api/offers/versions?where[parent][equals]=${id}&sort=createdAt`,
    )
    const seen = await next.get(`/api/offers/versions?where[parent][equals]=${id}&depth=0`)
    expect(seen.body.totalDocs).toBe(1)
    expect((await next.patch(`/api/offers/${id}?draft=true`, { seats: 3 })).status).toBe(200)
    const answers = [
      await next.patch(`/api/offers/${id}`, { title: 'x' }),
      await next.patch(`/api/offers/${id}?draft=true`, { _status: 'published' }),
      await next.post(`/api/offers/versions/${versions.body.docs[0].id}`),
      await next.delete(`/api/offers/${id}`),
    ]
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403])
    const { body } = await admin.get(`/api/offers/${id}?depth=0`)
    expect([body.municipality, body.seats]).toEqual([old, 20])
  })
})
