import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { type Api, administrator, anonymous, api, memberOf, someone } from '../support/api.ts'
import { aClient } from '../support/clients.ts'
import { aMunicipality, anOffer } from '../support/content.ts'

type Person = Awaited<ReturnType<typeof someone>>

const locks = '/api/payload-locked-documents'
let admin: Api
let editor: Person
let stranger: Person
let client: Record<string, string>

beforeAll(async () => {
  admin = await administrator()
  editor = await someone({ roles: ['editor'] })
  stranger = await memberOf('9901', 'contributor')
  client = (await aClient()).headers
})

describe('locks on documents', () => {
  test.each([
    ['nobody', () => ({})],
    ['an API client', () => client],
  ])('are hidden from %s', async (_name, headersOf) => {
    const headers = headersOf()
    for (const path of [locks, `${locks}/count`, `${locks}/x`]) {
      expect((await api().get(path, headers)).status).toBe(403)
    }
  })

  test('are not made over the API, in whosever name', async () => {
    const { id } = await anOffer((await aMunicipality()).id)
    for (const user of [stranger.id, editor.id]) {
      const answer = await stranger.post(locks, {
        document: { relationTo: 'offers', value: id },
        user: { relationTo: 'users', value: user },
      })
      expect(answer.status).toBe(403)
    }
  })

  test('can be asked for by whoever works in the admin', async () => {
    const query = 'where[document.relationTo][equals]=offers&where[document.value][equals]=x'
    for (const each of [admin, editor, stranger]) {
      expect((await each.get(`${locks}?${query}`)).status).toBe(200)
    }
  })

  test.each(['where[createdAt][equals]=x', 'where[updatedAt][near]=1', 'where[nope][equals]=1'])(
    'are not looked for with %s',
    async (query) => {
      expect((await stranger.get(`${locks}?${query}`)).status).toBe(400)
      expect((await stranger.get(`/api/payload-preferences?${query}`)).status).toBe(400)
    },
  )

  test.each(['x', '507f1f77bcf86cd799439011', '1'])('of id %s are not found', async (id) => {
    const body = { user: { relationTo: 'users', value: stranger.id } }
    expect((await stranger.get(`${locks}/${id}`)).status).toBe(404)
    // Payload does not tell what is not there from what is another's.
    expect((await stranger.patch(`${locks}/${id}`, body)).status).toBe(403)
    expect((await stranger.delete(`${locks}/${id}`)).status).toBe(403)
  })
})

describe('preferences', () => {
  test('are kept for whoever works in the admin', async () => {
    const path = `/api/payload-preferences/${randomUUID()}`
    expect((await stranger.post(path, { value: { a: 1 } })).status).toBe(200)
    expect((await stranger.get(path)).body.value).toEqual({ a: 1 })
    expect((await editor.get(path)).body.value).toBeNull()
  })

  test('are not an API client’s to read', async () => {
    expect((await api().get('/api/payload-preferences', client)).status).toBe(403)
  })
})

describe('GraphQL', () => {
  test.each([
    '{ PayloadLockedDocuments { docs { id } } }',
    '{ PayloadPreferences { docs { id } } }',
    'mutation { deletePayloadLockedDocument(id: "x") { id } }',
  ])('does not know %s', async (query) => {
    const { body } = await admin.graphql(query)
    expect(body.errors[0].extensions.code).toBe('invalid-query')
  })

  test('tells who may open the admin', async () => {
    const answers = [anonymous(), stranger].map((each) =>
      each.graphql('{ Access { canAccessAdmin } }'),
    )
    const [nobody, person] = await Promise.all(answers)
    expect(nobody?.body).toEqual({ data: { Access: { canAccessAdmin: false } } })
    expect(person?.body).toEqual({ data: { Access: { canAccessAdmin: true } } })
  })

  test('takes no mutation from an API client', async () => {
    const query = 'mutation { logoutUser }'
    const answer = await api().send('/api/graphql', {
      method: 'POST',
      body: { query },
      headers: client,
    })
    expect(answer.body.errors[0].extensions.code).toBe('forbidden')
    expect((await anonymous().graphql('{ Levels { totalDocs } }')).status).toBe(200)
  })
})
