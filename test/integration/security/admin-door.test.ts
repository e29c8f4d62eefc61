import { beforeAll, describe, expect, test } from '@jest/globals'
import { type AdminAction, adminActions } from '../../support/admin-actions.ts'
import { type Api, administrator, api, type Json, someone, tokenFor } from '../../support/api.ts'
import { aMunicipality, aTitle, docOf } from '../../support/content.ts'

type Member = Api & { id: string; email: string; password: string }

let own: string
let other: string
let contributor: Member
let neighbour: Member
let asContributor: AdminAction
let asNobody: AdminAction
let foreign: Json

beforeAll(async () => {
  own = (await aMunicipality()).id
  other = (await aMunicipality({ portfolioPublished: false })).id
  contributor = await aMember(own, 'contributor')
  neighbour = await aMember(other, 'manager')
  asContributor = await adminActions(await tokenFor(contributor))
  asNobody = await adminActions()
  foreign = await aDraft(other)
})

const aMember = (municipality: string, role: string): Promise<Member> =>
  someone({ memberships: [{ municipality, role: `municipality-${role}` }] })

async function aDraft(municipality: string): Promise<Json> {
  const draft = { title: aTitle('Hemmelig'), municipality, status: 'active' }
  return docOf(await (await administrator()).post('/api/offers?draft=true', draft))
}

const ofOffers = { collectionSlug: 'offers' }
const inDrawer = { drawerSlug: 'x', initialState: {} }

describe('what the admin asks of the server', () => {
  test.each([
    ['nope', {}],
    ['schedule-publish', {}],
    ['schedule-publish', { type: 'publish', global: 'site' }],
    ['schedule-publish', { type: 'publish', doc: { relationTo: 'users', value: 'x' } }],
    ['get-upcoming-scheduled-publish', {}],
    ['get-upcoming-scheduled-publish', { collectionSlug: 'nope', id: 'x' }],
  ])('is refused as what there is not: %s with %j', async (name, args) => {
    expect((await asContributor(name, args)).status).toBe(404)
  })

  test.each([
    ['form-state', { ...ofOffers, operation: 'create', schemaPath: 'offers' }],
    ['render-list', { ...ofOffers, query: {}, drawerSlug: 'x' }],
    ['table-state', { ...ofOffers, query: {} }],
    ['render-widget', { widgetSlug: 'collections' }],
    ['get-default-layout', {}],
    ['schedule-publish', {}],
  ])('is not for who has not signed in: %s', async (name, args) => {
    expect((await asNobody(name, args)).status).toBe(404)
  })

  const questions: [string, (id: string) => [string, object]][] = [
    ['one document', (id) => ['render-document', { ...ofOffers, docID: id, ...inDrawer }]],
    [
      'a list',
      () => ['render-list', { ...ofOffers, query: { limit: 100, draft: true }, ...inDrawer }],
    ],
    ['a table', () => ['table-state', { ...ofOffers, query: { limit: 100 } }]],
    [
      'a form',
      (id) => [
        'form-state',
        {
          ...ofOffers,
          id,
          operation: 'update',
          schemaPath: 'offers',
          docPreferences: { fields: {} },
          docPermissions: { fields: true },
        },
      ],
    ],
    [
      'another language',
      (id) => [
        'copy-data-from-locale',
        { ...ofOffers, docID: id, fromLocale: 'nb', toLocale: 'en', overrideData: true },
      ],
    ],
  ]

  test.each(questions)('tells nothing of a neighbour’s drafts: %s', async (_name, ask) => {
    const { text } = await asContributor(...ask(foreign.id))
    expect(text).not.toContain(foreign.title)
    const kept = await (await administrator()).get(`/api/offers/${foreign.id}?draft=true&locale=en`)
    expect(kept.body.title).toBe(foreign.title)
  })

  test.each(['', '/versions', '/api'])('shows no page of one: …%s', async (under) => {
    const headers = {
      cookie: `payload-token=${await tokenFor(contributor)}`,
      'sec-fetch-site': 'same-origin',
    }
    const { body, status } = await api().get(
      `/admin/collections/offers/${foreign.id}${under}`,
      headers,
    )
    expect(status).toBeLessThan(500)
    expect(String(body)).not.toContain(foreign.title)
  })
})

describe('a lock', () => {
  const form = (id: string) => ({
    ...ofOffers,
    id,
    operation: 'update',
    schemaPath: 'offers',
    formState: {},
    docPreferences: { fields: {} },
    docPermissions: { fields: true },
    returnLockStatus: true,
    updateLastEdited: true,
  })

  const locksOn = async (id: string): Promise<Json[]> => {
    const path = `/api/payload-locked-documents?where[document.value][equals]=${id}&depth=0`
    return (await (await administrator()).get(path)).body.docs
  }

  test('is put on a document by whoever works on it', async () => {
    const mine = await aDraft(own)
    expect((await asContributor('form-state', form(mine.id))).status).toBe(200)
    expect((await locksOn(mine.id)).map(({ user }) => user.value)).toEqual([contributor.id])
  })

  test('is put on no document of a neighbour', async () => {
    const theirs = await aDraft(other)
    await asContributor('form-state', form(theirs.id))
    expect(await locksOn(theirs.id)).toEqual([])
  })

  test('is put on no global by those who may not change it', async () => {
    await asContributor('form-state', {
      globalSlug: 'site',
      operation: 'update',
      schemaPath: 'site',
      formState: {},
      docPreferences: { fields: {} },
      docPermissions: { fields: true },
      returnLockStatus: true,
    })
    const { body } = await (await administrator()).get(
      '/api/payload-locked-documents?where[globalSlug][equals]=site&depth=0',
    )
    const holders = body.docs.map(({ user }: Json) => user.value)
    expect(holders).not.toContain(contributor.id)
  })

  test('is neither seen, taken over nor removed by a neighbour', async () => {
    const theirs = await aDraft(other)
    const asNeighbour = await adminActions(await tokenFor(neighbour))
    await asNeighbour('form-state', form(theirs.id))
    const [lock] = await locksOn(theirs.id)
    const path = `/api/payload-locked-documents/${lock?.id}`
    const user = { relationTo: 'users', value: contributor.id }
    const answers = [
      await contributor.get(path),
      await contributor.patch(path, { user }),
      await contributor.delete(path),
    ]
    expect(answers.map(({ status }) => status)).toEqual([404, 403, 403])
    expect((await locksOn(theirs.id)).map((each) => each.user.value)).toEqual([neighbour.id])
  })
})

describe('preferences', () => {
  test('are the reader’s own, whatever a neighbour names', async () => {
    const key = aTitle('liste')
    const path = `/api/payload-preferences/${encodeURIComponent(key)}`
    docOf(await neighbour.post(path, { value: { secret: true } }))
    const user = { relationTo: 'users', value: neighbour.id }
    await contributor.post(path, { value: { stolen: true }, user })
    const listed = await contributor.get('/api/payload-preferences?limit=100&depth=0')
    const owners = listed.body.docs.map((each: Json) => each.user.value)
    expect(new Set(owners)).toEqual(new Set([contributor.id]))
    expect((await neighbour.get(path)).body.value).toEqual({ secret: true })
    await contributor.delete(path)
    expect((await neighbour.get(path)).body.value).toEqual({ secret: true })
  })
})
