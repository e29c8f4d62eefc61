import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from '@jest/globals'
import {
  type Api,
  administrator,
  anonymous,
  aPassword,
  idOf,
  type Json,
  someone,
} from '../../support/api.ts'
import { aMunicipality, anOffer, aTitle, docOf } from '../../support/content.ts'

describe('a manager', () => {
  let own: string
  let other: string
  let institution: string
  let manager: Api & { id: string }
  let foreign: Json

  beforeAll(async () => {
    own = (await aMunicipality()).id
    other = (await aMunicipality()).id
    institution = await idOf('institutions', 'slug', 'bufdir')
    manager = await someone({ memberships: [{ municipality: own, role: 'municipality-manager' }] })
    foreign = await anOffer(other)
  })

  const member = (municipality: string, role = 'contributor') => ({
    municipality,
    role: `municipality-${role}`,
  })
  const invitation = (fields: object) => ({
    email: `${randomUUID()}@example.org`,
    password: aPassword(),
    ...fields,
  })

  test('creates, publishes, changes, unpublishes, restores, bins and deletes own offers', async () => {
    const offer = docOf(
      await manager.post('/api/offers', {
        title: aTitle('Eget'),
        municipality: own,
        _status: 'published',
      }),
    )
    const path = `/api/offers/${offer.id}`
    docOf(await manager.patch(path, { seats: 5 }))
    docOf(await manager.patch(path, { _status: 'draft' }))
    expect((await anonymous().get(path)).status).toBe(404)
    const versions = await manager.get(`/api/offers/versions?where[parent][equals]=${offer.id}`)
    const first = versions.body.docs.find((each: Json) => each.version._status === 'published')
    expect((await manager.post(`/api/offers/versions/${first.id}`)).status).toBe(200)
    const restored = (await anonymous().get(`${path}?depth=0`)).body
    expect(restored).toMatchObject({ slug: offer.slug, municipality: own })
    docOf(await manager.patch(path, { deletedAt: new Date().toISOString() }))
    expect((await manager.delete(`${path}?trash=true`)).status).toBe(200)
  })

  test("cannot touch another municipality's offers, needs, plans or municipality", async () => {
    const admin = await administrator()
    const need = docOf(await admin.post('/api/needs', { municipality: other }))
    const plan = docOf(await admin.post('/api/plans', { title: 'Plan', municipality: other }))
    const answers = [
      await manager.post('/api/offers', { title: 'x', municipality: other, _status: 'published' }),
      await manager.patch(`/api/offers/${foreign.id}`, { seats: 1 }),
      await manager.delete(`/api/offers/${foreign.id}`),
      await manager.post(`/api/offers/${foreign.id}/duplicate`),
      await manager.patch(`/api/needs/${need.id}`, { note: 'x' }),
      await manager.delete(`/api/needs/${need.id}`),
      await manager.post('/api/plans', { title: 'x', municipality: other }),
      await manager.patch(`/api/plans/${plan.id}`, { title: 'x' }),
      await manager.patch(`/api/municipalities/${other}`, { population: 1 }),
      await manager.delete(`/api/municipalities/${own}`),
    ]
    expect(answers.filter(({ status }) => status !== 403 && status !== 404)).toEqual([])
    const reads = [
      await manager.get(`/api/needs/${need.id}`),
      await manager.get(`/api/plans/${plan.id}`),
    ]
    expect(reads.map(({ status }) => status)).toEqual([404, 404])
  })

  test('touches nothing of others in bulk', async () => {
    await manager.patch(`/api/offers?where[id][equals]=${foreign.id}`, { seats: 1 })
    await manager.delete(`/api/offers?where[id][equals]=${foreign.id}`)
    const { status, body } = await anonymous().get(`/api/offers/${foreign.id}`)
    expect([status, body.seats]).toEqual([200, 20])
  })

  test('cannot give an own offer away', async () => {
    const offer = await anOffer(own)
    await manager.patch(`/api/offers/${offer.id}`, { municipality: other })
    const { body } = await manager.get(`/api/offers/${offer.id}?depth=0`)
    expect(body.municipality).toBe(own)
  })

  test('cannot bring back an owner the offer had before', async () => {
    const admin = await administrator()
    const offer = await anOffer(other)
    docOf(await admin.patch(`/api/offers/${offer.id}`, { municipality: own }))
    const { body } = await manager.get(
      `/api/offers/versions?where[parent][equals]=${offer.id}&depth=0`,
    )
    const [version] = body.docs
    const answer = await manager.post(`/api/offers/versions/${version.id}`)
    expect(answer.status).toBe(200)
    const earlier = await admin.get(
      `/api/offers/versions?where[parent][equals]=${offer.id}&sort=createdAt&limit=1`,
    )
    await manager.post(`/api/offers/versions/${earlier.body.docs[0].id}`)
    const now = await manager.get(`/api/offers/${offer.id}?depth=0`)
    expect(now.body.municipality).toBe(own)
  })

  test('edits the own municipality, but not its number or county', async () => {
    const before = (await manager.get(`/api/municipalities/${own}`)).body
    docOf(
      await manager.patch(`/api/municipalities/${own}`, {
        population: 4321,
        number: '0000',
        countyNumber: '00',
        countyName: 'Annet',
        fictional: false,
      }),
    )
    const { body } = await manager.get(`/api/municipalities/${own}`)
    const { number, countyNumber, countyName, fictional } = before
    expect(body).toMatchObject({
      population: 4321,
      number,
      countyNumber,
      countyName,
      fictional,
    })
  })

  test.each([
    ['the own municipality', () => ({ memberships: [member(own)] })],
    ['another municipality', () => ({ memberships: [member(other)] })],
    ['both', () => ({ memberships: [member(own), member(other)] })],
    ['none', () => ({})],
    ['a national role', () => ({ roles: ['editor'], memberships: [member(own)] })],
    ['an institution', () => ({ institutions: [institution], memberships: [member(own)] })],
  ])('cannot make an account in %s, but invites instead', async (_where, account) => {
    const { status } = await manager.post('/api/users', invitation(account()))
    expect(status).toBe(403)
  })

  test('edits and removes colleagues', async () => {
    const colleague = await someone({ memberships: [member(own)] })
    const path = `/api/users/${colleague.id}`
    const promoted = await manager.patch(path, {
      name: 'Kollega',
      memberships: [member(own, 'manager')],
    })
    expect(docOf(promoted).memberships[0].role).toBe('municipality-manager')
    expect((await manager.delete(path)).status).toBe(200)
  })

  test.each([
    ['another municipality', () => ({ memberships: [member(other)] })],
    ['two municipalities', () => ({ memberships: [member(own), member(other)] })],
    ['the whole country', () => ({ roles: ['editor'], memberships: [member(own)] })],
    ['the administration', () => ({ roles: ['administrator'] })],
  ])('neither sees nor edits an account of %s', async (_whose, account) => {
    const stranger = await someone(account())
    const path = `/api/users/${stranger.id}`
    expect((await manager.get(path)).status).toBe(404)
    expect((await manager.patch(path, { password: aPassword() })).status).toBe(403)
    expect((await manager.delete(path)).status).toBe(403)
  })

  test('cannot make a colleague or themselves a member elsewhere', async () => {
    const colleague = await someone({ memberships: [member(own)] })
    for (const id of [colleague.id, manager.id]) {
      const { status } = await manager.patch(`/api/users/${id}`, {
        memberships: [member(own, 'manager'), member(other, 'manager')],
      })
      expect(status).toBe(403)
    }
  })

  test('makes keys for the own municipality only, and cannot give them away', async () => {
    const key = docOf(
      await manager.post('/api/api-clients', { name: 'Nettsted', municipality: own }),
    )
    expect(
      (await manager.post('/api/api-clients', { name: 'x', municipality: other })).status,
    ).toBe(403)
    expect((await manager.post('/api/api-clients', { name: 'x' })).status).toBe(403)
    await manager.patch(`/api/api-clients/${key.id}`, { municipality: other })
    const { body } = await manager.get(`/api/api-clients/${key.id}?depth=0`)
    expect(body.municipality).toBe(own)
  })

  test('cannot make an offer that belongs to nobody, as a draft either', async () => {
    const admin = await administrator()
    for (const api of [manager, admin]) {
      for (const query of ['', '?draft=true']) {
        const answers = [
          await api.post(`/api/offers${query}`, { title: 'x' }),
          await api.post(`/api/offers${query}`, { title: 'x', municipality: null }),
          await api.post(`/api/offers${query}`, { title: 'x', municipality: '' }),
        ]
        expect(answers.every(({ status }) => status === 400 || status === 403)).toBe(true)
      }
    }
    const offer = await anOffer(own)
    const taken = await admin.patch(`/api/offers/${offer.id}?draft=true`, { municipality: null })
    expect(taken.status).toBe(400)
    expect(taken.body.errors[0].field).toBe('municipality')
  })
})
