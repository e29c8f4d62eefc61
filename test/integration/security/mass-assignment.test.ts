import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { administrator, aPassword, type Json, someone } from '../../support/api.ts'
import { aMunicipality, aTitle, docOf } from '../../support/content.ts'

const longAgo = '2001-01-01T00:00:00.000Z'

let own: string
let other: string

beforeAll(async () => {
  own = (await aMunicipality()).id
  other = (await aMunicipality()).id
})

const aMember = (role: 'manager' | 'contributor') =>
  someone({ memberships: [{ municipality: own, role: `municipality-${role}` }] })

describe('case 35: what comes along in a body', () => {
  const wishes: [string, () => object][] = [
    ['a role', () => ({ roles: ['administrator'] })],
    ['an institution', () => ({ institutions: [] as string[], roles: ['institution-editor'] })],
    [
      'a membership',
      () => ({ memberships: [{ municipality: other, role: 'municipality-manager' }] }),
    ],
    [
      'a higher membership',
      () => ({ memberships: [{ municipality: own, role: 'municipality-manager' }] }),
    ],
    ['the only municipality', () => ({ soleMunicipality: other })],
    ['a hash', () => ({ hash: 'x', salt: 'y' })],
    ['sessions', () => ({ sessions: [{ id: 'x', createdAt: longAgo, expiresAt: longAgo }] })],
    [
      'a token for a new password',
      () => ({ resetPasswordToken: 'x', resetPasswordExpiration: longAgo }),
    ],
    ['attempts', () => ({ loginAttempts: -5, lockUntil: longAgo })],
    ['a time of making', () => ({ createdAt: longAgo, updatedAt: longAgo })],
    ['an id', () => ({ id: randomUUID() })],
    ['a collection', () => ({ collection: 'api-clients', _strategy: 'x' })],
  ]

  test.each(wishes)('%s changes nothing of the own account', async (_name, wish) => {
    const person = await aMember('contributor')
    const admin = await administrator()
    const look = async (): Promise<Json> => {
      const {
        updatedAt: _updatedAt,
        sessions: _sessions,
        ...rest
      } = (await admin.get(`/api/users/${person.id}?depth=0`)).body
      return rest
    }
    const before = await look()
    await person.patch(`/api/users/${person.id}`, wish())
    await person.patch(`/api/users?where[id][equals]=${person.id}`, wish())
    expect(await look()).toEqual(before)
    // The password still works, and so does whoever is signed in.
    expect((await person.get('/api/users/me')).body.user.id).toBe(person.id)
    const { status } = await person.post('/api/users/login', {
      email: person.email,
      password: person.password,
    })
    expect(status).toBe(200)
  })

  test.each([
    ['a time of making', { createdAt: longAgo, updatedAt: longAgo }],
    ['a key', { slug: 'min-egen' }],
    ['publication', { _status: 'published' }],
    ['a bin', { deletedAt: longAgo }],
    ['inheritance', JSON.parse('{"__proto__":{"municipality":"x"}}')],
  ])('%s is not the contributor’s to give a draft', async (_name, extra) => {
    const person = await aMember('contributor')
    const wish = JSON.stringify({ title: aTitle('Utkast'), municipality: own, status: 'planned' })
    const raw = `${wish.slice(0, -1)},${JSON.stringify(extra).slice(1)}`
    const made = await person.send('/api/offers?draft=true&depth=0', { method: 'POST', raw })
    if (made.status !== 201) {
      expect([400, 403]).toContain(made.status)
      return
    }
    const { createdAt, updatedAt, slug, _status, deletedAt, municipality } = made.body.doc
    expect(createdAt > '2026').toBe(true)
    expect(updatedAt > '2026').toBe(true)
    expect(slug).not.toBe('min-egen')
    expect([_status, deletedAt ?? null, municipality]).toEqual(['draft', null, own])
  })

  test('a draft is not put into the bin by whoever may not delete it', async () => {
    const person = await aMember('contributor')
    const draft = docOf(
      await person.post('/api/offers?draft=true', {
        title: aTitle('Utkast'),
        municipality: own,
        status: 'planned',
      }),
    )
    const wish = { deletedAt: new Date().toISOString() }
    const answers = [
      await person.patch(`/api/offers/${draft.id}?draft=true`, wish),
      await person.patch(`/api/offers/${draft.id}?draft=true&autosave=true`, wish),
      await person.patch(`/api/offers?draft=true&where[id][equals]=${draft.id}`, wish),
      await person.graphql(
        `mutation { updateOffer(id: "${draft.id}", draft: true, data: { deletedAt: "${longAgo}" }) { id } }`,
      ),
    ]
    for (const { status } of answers) expect(status).toBeLessThan(500)
    const { status, body } = await person.get(`/api/offers/${draft.id}?draft=true`)
    expect([status, body.deletedAt ?? null]).toEqual([200, null])
  })

  test('an id is not the sender’s to choose', async () => {
    const admin = await administrator()
    const id = randomUUID()
    const { body } = await admin.post('/api/levels', {
      id,
      key: randomUUID(),
      title: 'x',
      order: 99,
    })
    if (body.doc) await admin.delete(`/api/levels/${body.doc.id}`)
    expect(body.doc?.id).not.toBe(id)
  })

  test('a manager gives a colleague no time of making, session or role in the country', async () => {
    const manager = await aMember('manager')
    const { body } = await manager.post('/api/users', {
      email: `${randomUUID()}@example.org`,
      password: aPassword(),
      memberships: [{ municipality: own, role: 'municipality-contributor' }],
      roles: ['administrator'],
      createdAt: longAgo,
    })
    if (!body.doc) return expect(body.errors[0].code).toMatch(/forbidden|unknown-field/)
    expect(body.doc.roles ?? []).toEqual([])
    expect(body.doc.createdAt > '2026').toBe(true)
  })
})
