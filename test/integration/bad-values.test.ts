import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from '@jest/globals'
import {
  type Answer,
  type Api,
  administrator,
  anonymous,
  aPassword,
  municipalityId,
} from '../support/api.ts'
import { aMunicipality, anOffer } from '../support/content.ts'

let admin: Api

beforeAll(async () => {
  admin = await administrator()
})

const codeOf = ({ status, body }: Answer) => [status, body.errors?.[0]?.code]

describe('versions of a global', () => {
  test('are listed', async () => {
    const { status, body } = await admin.get('/api/globals/site/versions?limit=1&sort=-updatedAt')
    expect([status, body.limit, body.docs]).toEqual([200, 1, expect.any(Array)])
    expect((await anonymous().get('/api/globals/site/versions')).status).toBe(403)
  })

  test.each([
    'where[createdAt][equals]=x',
    'where[createdAt][near]=1,2',
    'where[createdAt][all]=x',
    'where=x',
    'sort=nope',
  ])('are not looked for with %s', async (query) => {
    expect((await admin.get(`/api/globals/site/versions?${query}`)).status).toBe(400)
  })
})

test.each([
  'articles?where[breadcrumbs.slug][equals]=x',
  'articles?where[breadcrumbs][exists]=true',
])('a field that is computed when read is not asked for: %s', async (query) => {
  expect(codeOf(await anonymous().get(`/api/${query}`))).toEqual([400, 'bad-where'])
})

test('two rows of one id are refused by name', async () => {
  const offer = await anOffer((await aMunicipality()).id)
  const municipality = await municipalityId('9901')
  const row = { id: 'dup', municipality }
  const answer = await admin.patch(`/api/offers/${offer.id}`, { sharedWith: [row, row] })
  expect(codeOf(answer)).toEqual([400, 'repeated-row'])
})

describe('a password', () => {
  test.each([[5], [['zz']], [''], [{ a: 1 }], [true]])('%j is refused', async (password) => {
    const email = `${randomUUID()}@example.org`
    expect(codeOf(await admin.post('/api/users', { email, password }))).toEqual([400, 'wrong-type'])
    const { body } = await admin.post('/api/users', { email, password: aPassword() })
    const answer = await admin.patch(`/api/users/${body.doc.id}`, { password })
    expect(codeOf(answer)).toEqual([400, 'wrong-type'])
  })
})
