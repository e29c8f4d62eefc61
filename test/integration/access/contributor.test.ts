import { beforeAll, describe, expect, test } from '@jest/globals'
import { type Api, administrator, anonymous, type Json, someone } from '../../support/api.ts'
import { aMunicipality, anOffer, aTitle, docOf } from '../../support/content.ts'

describe('a contributor', () => {
  let own: string
  let other: string
  let contributor: Api & { id: string }
  let published: Json
  let foreign: Json

  beforeAll(async () => {
    own = (await aMunicipality()).id
    other = (await aMunicipality()).id
    contributor = await someone({
      memberships: [{ municipality: own, role: 'municipality-contributor' }],
    })
    published = await anOffer(own)
    foreign = await anOffer(other)
  })

  const aDraft = async (): Promise<Json> =>
    docOf(
      await contributor.post('/api/offers?draft=true', {
        title: aTitle('Utkast'),
        municipality: own,
        status: 'planned',
      }),
    )

  test('creates and edits drafts of the own municipality', async () => {
    const draft = await aDraft()
    expect(draft._status).toBe('draft')
    const edited = await contributor.patch(`/api/offers/${draft.id}?draft=true`, { seats: 12 })
    expect(docOf(edited).seats).toBe(12)
  })

  test('creates a draft even without asking for one', async () => {
    const made = await contributor.post('/api/offers', { title: aTitle('X'), municipality: own })
    expect(docOf(made)._status).toBe('draft')
  })

  test('copies what is published as a draft, and publishes no copy', async () => {
    const at = `/api/offers/${published.id}/duplicate`
    const copy = docOf(await contributor.post(at))
    const graphql = await contributor.graphql(
      `mutation { duplicateOffer(id: "${published.id}", data: { title: "x", municipality: "${own}", status: active }) { id } }`,
    )
    expect(copy._status).toBe('draft')
    expect((await contributor.post(`${at}?draft=false`)).status).toBe(403)
    expect(graphql.body.errors[0].extensions.code).toBe('forbidden')
  })

  test('proposes a change to what is published without changing what is seen', async () => {
    const offer = await anOffer(own)
    const answer = await contributor.patch(`/api/offers/${offer.id}?draft=true`, { seats: 99 })
    expect(docOf(answer).seats).toBe(99)
    expect((await anonymous().get(`/api/offers/${offer.id}`)).body.seats).toBe(20)
  })

  test.each([
    [
      'publishing a new one',
      () =>
        contributor.post('/api/offers', { title: 'x', municipality: own, _status: 'published' }),
    ],
    [
      'publishing as a draft',
      () =>
        contributor.post('/api/offers?draft=true', {
          title: 'x',
          municipality: own,
          _status: 'published',
        }),
    ],
    [
      'publishing a change',
      () =>
        contributor.patch(`/api/offers/${published.id}?draft=true`, {
          seats: 1,
          _status: 'published',
        }),
    ],
    [
      'changing what is published',
      () => contributor.patch(`/api/offers/${published.id}`, { seats: 1 }),
    ],
    ['unpublishing', () => contributor.patch(`/api/offers/${published.id}`, { _status: 'draft' })],
    ['deleting', () => contributor.delete(`/api/offers/${published.id}`)],
    [
      'binning',
      () =>
        contributor.patch(`/api/offers/${published.id}`, { deletedAt: new Date().toISOString() }),
    ],
    [
      'binning as a draft',
      () =>
        contributor.patch(`/api/offers/${published.id}?draft=true`, {
          deletedAt: new Date().toISOString(),
        }),
    ],
    [
      'making an offer for others',
      () => contributor.post('/api/offers?draft=true', { title: 'x', municipality: other }),
    ],
    [
      'making an offer of nobody',
      () => contributor.post('/api/offers?draft=true', { title: 'x', municipality: null }),
    ],
    [
      'copying an offer of others',
      () => contributor.post(`/api/offers/${foreign.id}/duplicate?draft=true`),
    ],
    ['writing a need profile', () => contributor.post('/api/needs', { municipality: own })],
    ['writing a plan', () => contributor.post('/api/plans', { title: 'x', municipality: own })],
    [
      'changing the municipality',
      () => contributor.patch(`/api/municipalities/${own}`, { population: 1 }),
    ],
    [
      'inviting',
      () =>
        contributor.post('/api/users', {
          email: 'y@example.org',
          password: 'abcdefgh1',
          memberships: [{ municipality: own, role: 'municipality-contributor' }],
        }),
    ],
    ['making a key', () => contributor.post('/api/api-clients', { name: 'x', municipality: own })],
  ])('is refused %s', async (_what, act) => {
    const { status, body } = await act()
    expect([403, 404]).toContain(status)
    expect(body.errors[0].code).toMatch(/forbidden|not-found/)
  })

  test('leaves the published offer as it was after all those attempts', async () => {
    const { body } = await anonymous().get(`/api/offers/${published.id}?depth=0`)
    expect(body).toMatchObject({ seats: 20, _status: 'published', municipality: own })
  })

  test('cannot bring back a published version', async () => {
    const admin = await administrator()
    const offer = await anOffer(own)
    docOf(await admin.patch(`/api/offers/${offer.id}`, { seats: 30, _status: 'published' }))
    const versions = await contributor.get(
      `/api/offers/versions?where[parent][equals]=${offer.id}&sort=createdAt`,
    )
    const restored = await contributor.post(`/api/offers/versions/${versions.body.docs[0].id}`)
    expect(restored.status).toBe(403)
    expect((await anonymous().get(`/api/offers/${offer.id}`)).body.seats).toBe(30)
  })

  test('cannot move a draft to another municipality', async () => {
    const draft = await aDraft()
    await contributor.patch(`/api/offers/${draft.id}?draft=true`, { municipality: other })
    const { body } = await contributor.get(`/api/offers/${draft.id}?draft=true&depth=0`)
    expect(body.municipality).toBe(own)
  })

  test("does not see, change or delete another municipality's drafts", async () => {
    const admin = await administrator()
    const draft = docOf(
      await admin.post('/api/offers?draft=true', { title: aTitle('Annet'), municipality: other }),
    )
    const tries = async (id: string) => [
      await contributor.get(`/api/offers/${id}?draft=true`),
      await contributor.patch(`/api/offers/${id}?draft=true`, { seats: 1 }),
      await contributor.delete(`/api/offers/${id}`),
    ]
    const statuses = (await tries(draft.id)).map(({ status }) => status)
    expect(statuses).toEqual([404, 403, 403])
    const missing = `${draft.id.slice(0, -4)}ffff`
    expect((await tries(missing)).map(({ status }) => status)).toEqual(statuses)
    const versions = await contributor.get(`/api/offers/versions?where[parent][equals]=${draft.id}`)
    expect(versions.body.totalDocs).toBe(0)
  })

  test('changes only own drafts in bulk', async () => {
    const draft = await aDraft()
    const ids = [draft.id, foreign.id].join()
    await contributor.patch(`/api/offers?draft=true&where[id][in]=${ids}`, { seats: 7 })
    const mine = await contributor.get(`/api/offers/${draft.id}?draft=true`)
    const theirs = await (await administrator()).get(`/api/offers/${foreign.id}?draft=true`)
    expect([mine.body.seats, theirs.body.seats]).toEqual([7, 20])
  })

  test('publishes and deletes nothing in bulk', async () => {
    const where = `where[municipality][equals]=${own}`
    const publish = await contributor.patch(`/api/offers?${where}`, { _status: 'published' })
    const remove = await contributor.delete(`/api/offers?${where}`)
    expect([publish.status, remove.status]).toEqual([403, 403])
  })

  test('is held by the same rules over GraphQL', async () => {
    const draft = await aDraft()
    const mutations = [
      `updateOffer(id: "${draft.id}", data: { _status: published }) { id }`,
      `updateOffer(id: "${published.id}", data: { seats: 1 }) { id }`,
      `deleteOffer(id: "${published.id}") { id }`,
      `updateOffer(id: "${foreign.id}", draft: true, data: { seats: 1 }) { id }`,
      `duplicateOffer(id: "${foreign.id}", data: {}) { id }`,
    ]
    for (const mutation of mutations) {
      const { body } = await contributor.graphql(`mutation { ${mutation} }`)
      expect(body.errors?.[0]?.extensions.code).toMatch(/forbidden|not-found|invalid-query/)
    }
    expect((await anonymous().get(`/api/offers/${published.id}`)).body.seats).toBe(20)
  })

  test('edits the need profile and plans of the own municipality only', async () => {
    const admin = await administrator()
    const mine = docOf(await admin.post('/api/needs', { municipality: own }))
    const theirs = docOf(await admin.post('/api/needs', { municipality: other }))
    expect((await contributor.patch(`/api/needs/${mine.id}`, { note: 'Sett' })).status).toBe(200)
    expect((await contributor.patch(`/api/needs/${theirs.id}`, { note: 'x' })).status).toBe(403)
    expect((await contributor.delete(`/api/needs/${mine.id}`)).status).toBe(403)
  })
})
