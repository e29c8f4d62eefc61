import { beforeAll, describe, expect, test } from '@jest/globals'
import { type Answer, type Api, administrator, idOf, type Json } from '../support/api.ts'
import { aMunicipality, anOffer, docOf } from '../support/content.ts'

let admin: Api

beforeAll(async () => {
  admin = await administrator()
})

/** The status, and the fields the answer complains of. */
const complaints = ({ status, body }: Answer) => [
  status,
  body.errors?.flatMap((each: Json) => each.data?.errors?.map(({ path }: Json) => path) ?? []),
]

describe('the key of a taxonomy term', () => {
  test('cannot be another’s', async () => {
    const term = { key: 'youth-risk', title: 'Ungdom igjen', order: 99 }
    expect(complaints(await admin.post('/api/themes', term))).toEqual([400, ['key']])
  })

  test('cannot be changed, to another’s or to a new one', async () => {
    const path = `/api/age-groups/${await idOf('age-groups', 'key', '13-17')}`
    for (const key of ['6-12', 'a-new-one', null]) {
      expect(complaints(await admin.patch(path, { key }))).toEqual([400, ['key']])
    }
    expect((await admin.get(path)).body.key).toBe('13-17')
  })

  test('can be sent as it is, as the form does', async () => {
    const path = `/api/age-groups/${await idOf('age-groups', 'key', '13-17')}`
    const { key, order } = (await admin.get(path)).body
    expect(docOf(await admin.patch(path, { key, order })).key).toBe('13-17')
  })
})

describe('a municipality', () => {
  let path: string
  let ageGroup: string

  beforeAll(async () => {
    path = `/api/municipalities/${(await aMunicipality()).id}`
    ageGroup = await idOf('age-groups', 'key', '13-17')
  })

  test('counts the children of an age group once', async () => {
    const children = [
      { ageGroup, count: 10 },
      { ageGroup, count: 20 },
    ]
    const answer = await admin.patch(path, { children })
    expect(complaints(answer)).toEqual([400, ['children']])
    expect(JSON.stringify(answer.body)).toContain('Rad 2 gjentar rad 1')
  })

  test.each([2.5, -1, 10_000_001, 1e308])('refuses %p children', async (count) => {
    const answer = await admin.patch(path, { children: [{ ageGroup, count }] })
    expect(complaints(answer)).toEqual([400, ['children.0.count']])
  })
})

describe('a need profile', () => {
  test('has each cell once, and so has the template', async () => {
    const { id } = await aMunicipality()
    const { cells } = (await admin.get('/api/globals/need-template?depth=0')).body
    const twice = [...cells.slice(0, 2), cells[1]].map(({ id: _row, ...cell }: Json) => cell)
    const needs = docOf(await admin.post('/api/needs', { municipality: id }))
    const answers = [
      await admin.patch(`/api/needs/${needs.id}`, { cells: twice }),
      await admin.post('/api/globals/need-template', { cells: twice }),
    ]
    expect(answers.map(complaints)).toEqual([
      [400, ['cells']],
      [400, ['cells']],
    ])
  })
})

describe('an offer', () => {
  let path: string
  let own: string
  let partner: string

  beforeAll(async () => {
    own = (await aMunicipality()).id
    partner = (await aMunicipality()).id
    path = `/api/offers/${(await anOffer(own)).id}`
  })

  test('names a partner once', async () => {
    const row = { municipality: partner, share: 0.2 }
    const answer = await admin.patch(path, { sharedWith: [row, row] })
    expect(complaints(answer)).toEqual([400, ['sharedWith']])
  })

  test('has no share for the municipality that owns it', async () => {
    const sharedWith = [
      { municipality: partner, share: 0.2 },
      { municipality: own, share: 0.2 },
    ]
    const answer = await admin.patch(path, { sharedWith })
    expect(complaints(answer)).toEqual([400, ['sharedWith']])
    expect(JSON.stringify(answer.body)).toContain('Rad 2')
  })

  test('has at most a million seats', async () => {
    expect(complaints(await admin.patch(path, { seats: 1e308 }))).toEqual([400, ['seats']])
    expect(docOf(await admin.patch(path, { seats: 1_000_000 })).seats).toBe(1_000_000)
  })
})
