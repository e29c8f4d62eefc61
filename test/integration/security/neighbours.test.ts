import { beforeAll, describe, expect, test } from '@jest/globals'
import { type Answer, type Api, administrator, type Json, someone } from '../../support/api.ts'
import { aMunicipality, anOffer, aTitle, docOf } from '../../support/content.ts'

type Person = Api & { id: string }

let own: string
let other: string
let foreign: Json
let manager: Person
let contributor: Person

beforeAll(async () => {
  own = (await aMunicipality()).id
  other = (await aMunicipality({ portfolioPublished: false })).id
  foreign = await anOffer(other)
  manager = await someone({ memberships: [{ municipality: own, role: 'municipality-manager' }] })
  contributor = await someone({
    memberships: [{ municipality: own, role: 'municipality-contributor' }],
  })
})

const members = (): [string, Person][] => [
  ['manager', manager],
  ['contributor', contributor],
]

const asStored = async (): Promise<Json> =>
  (await (await administrator()).get(`/api/offers/${foreign.id}?depth=0&draft=true`)).body

const refused = ({ status, body }: Answer) =>
  [403, 404].includes(status) ||
  ['forbidden', 'not-found'].includes(body.errors?.[0]?.extensions?.code)

describe('case 31: a document of another municipality', () => {
  const ways: [string, (person: Person, id: string, version: string) => Promise<Answer>][] = [
    ['read', (person, id) => person.get(`/api/offers/${id}`)],
    ['read as a draft', (person, id) => person.get(`/api/offers/${id}?draft=true&trash=true`)],
    ['read over GraphQL', (person, id) => person.graphql(`{ Offer(id: "${id}") { id } }`)],
    ['changed', (person, id) => person.patch(`/api/offers/${id}`, { seats: 1 })],
    [
      'changed as a draft',
      (person, id) => person.patch(`/api/offers/${id}?draft=true`, { seats: 1 }),
    ],
    [
      'changed as if saving by itself',
      (person, id) => person.patch(`/api/offers/${id}?draft=true&autosave=true`, { seats: 1 }),
    ],
    [
      'changed over GraphQL',
      (person, id) =>
        person.graphql(
          `mutation { updateOffer(id: "${id}", draft: true, autosave: true, data: { seats: 1 }) { id } }`,
        ),
    ],
    ['unpublished', (person, id) => person.patch(`/api/offers/${id}`, { _status: 'draft' })],
    [
      'put into the bin',
      (person, id) => person.patch(`/api/offers/${id}`, { deletedAt: new Date().toISOString() }),
    ],
    ['deleted', (person, id) => person.delete(`/api/offers/${id}`)],
    [
      'deleted over GraphQL',
      (person, id) => person.graphql(`mutation { deleteOffer(id: "${id}") { id } }`),
    ],
    ['copied', (person, id) => person.post(`/api/offers/${id}/duplicate`)],
    [
      'copied as the own',
      (person, id) => person.post(`/api/offers/${id}/duplicate`, { municipality: own }),
    ],
    [
      'copied over GraphQL as the own',
      (person, id) =>
        person.graphql(
          `mutation { duplicateOffer(id: "${id}", data: { title: "x", municipality: "${own}", status: active }) { id } }`,
        ),
    ],
    ['read in a version', (person, _id, version) => person.get(`/api/offers/versions/${version}`)],
    ['brought back', (person, _id, version) => person.post(`/api/offers/versions/${version}`)],
    [
      'brought back as a draft',
      (person, _id, version) => person.post(`/api/offers/versions/${version}?draft=true`),
    ],
    [
      'brought back over GraphQL',
      (person, _id, version) =>
        person.graphql(`mutation { restoreVersionOffer(id: "${version}", draft: true) { id } }`),
    ],
    ['asked about', (person, id) => person.post(`/api/offers/access/${id}`)],
  ]

  test.each(ways)('is not %s', async (name, attack) => {
    const admin = await administrator()
    const versions = await admin.get(`/api/offers/versions?where[parent][equals]=${foreign.id}`)
    const before = await asStored()
    for (const [role, person] of members()) {
      const answer = await attack(person, foreign.id, versions.body.docs[0].id)
      if (name === 'asked about') {
        expect(JSON.stringify(answer.body)).not.toContain(foreign.title)
        expect(answer.body.update).toBeUndefined()
        continue
      }
      expect([role, answer.status, refused(answer)]).toEqual([role, answer.status, true])
    }
    expect(await asStored()).toEqual(before)
  })

  test('answers each of these as if it were not there', async () => {
    const missing = `${foreign.id.slice(0, -4)}ffff`
    for (const [name, attack] of ways.filter(([each]) => !/version|brought|asked/.test(each))) {
      const hidden: Answer = await attack(manager, foreign.id, '')
      const absent: Answer = await attack(manager, missing, '')
      const told = ({ status, body }: Answer): unknown[] => [name, status, body]
      expect(told(hidden)).toEqual(told(absent))
    }
  })

  test('is not found through what points at it', async () => {
    const plan = await manager.post('/api/plans?depth=2', {
      title: aTitle('Plan'),
      municipality: own,
      actions: [{ what: 'x', offer: foreign.id }],
    })
    expect(JSON.stringify(plan.body)).not.toContain(foreign.title)
    const found = await manager.get(
      `/api/plans?where[actions.offer.title][equals]=${encodeURIComponent(foreign.title)}`,
    )
    expect(found.body.totalDocs ?? 0).toBe(0)
  })
})

describe('case 32: the owner of a document', () => {
  const aDraft = async (): Promise<Json> =>
    docOf(
      await manager.post('/api/offers?draft=true', {
        title: aTitle('Utkast'),
        municipality: own,
        status: 'planned',
      }),
    )

  test.each([
    ['another municipality', () => ({ municipality: other })],
    ['both', () => ({ municipality: [own, other] })],
    ['what is no municipality', () => ({ municipality: foreign.id })],
    ['nobody', () => ({ municipality: null })],
    ['an empty name', () => ({ municipality: '' })],
  ] as const)('cannot be %s when it is made', async (_name, owner) => {
    for (const [, person] of members()) {
      for (const query of ['', '?draft=true', '?draft=true&autosave=true']) {
        const { status } = await person.post(`/api/offers${query}`, {
          title: aTitle('Tilbud'),
          status: 'active',
          ...owner(),
        })
        expect([400, 403]).toContain(status)
      }
    }
  })

  test('is the own one when it is left out of a draft, as of anything else', async () => {
    for (const [, person] of members()) {
      const { status, body } = await person.post('/api/offers?draft=true&depth=0', {
        title: aTitle('Utkast'),
        status: 'planned',
      })
      expect([
        [201, own],
        [403, undefined],
      ]).toContainEqual([status, body.doc?.municipality])
    }
  })

  const owners: [string, () => string | null][] = [
    ['another municipality', () => other],
    ['nobody', () => null],
  ]

  test.each(owners)('cannot become %s later', async (_name, owner) => {
    const draft = await aDraft()
    for (const [, person] of members()) {
      for (const query of ['?draft=true', '?draft=true&autosave=true']) {
        await person.patch(`/api/offers/${draft.id}${query}`, { municipality: owner() })
      }
      await person.patch(`/api/offers?draft=true&where[id][equals]=${draft.id}`, {
        municipality: owner(),
      })
    }
    const { body } = await manager.get(`/api/offers/${draft.id}?draft=true&depth=0`)
    expect(body.municipality).toBe(own)
  })

  test('bounds what is changed in bulk', async () => {
    const draft = await aDraft()
    const before = await asStored()
    for (const where of [
      `where[id][in]=${draft.id},${foreign.id}`,
      `where[or][0][municipality][equals]=${other}&where[or][1][id][equals]=${draft.id}`,
      'where[id][exists]=true',
      'where[municipality.number][exists]=true',
    ]) {
      await contributor.patch(`/api/offers?draft=true&${where}`, { seats: 7 })
      await manager.patch(`/api/offers?draft=true&${where}`, { seats: 8 })
      await contributor.delete(`/api/offers?${where}`)
    }
    expect(await asStored()).toEqual(before)
    expect((await manager.get(`/api/offers/${draft.id}?draft=true`)).body.seats).toBe(8)
  })
})
