import { describe, expect, test } from '@jest/globals'
import type { Actor } from '../../../../collections/access/actor.ts'
import { actorOf, isPublic } from '../../../../collections/access/actor.ts'
import { globalMatrix, matrix } from '../../../../collections/access/matrix.ts'
import { mayCreate, mayPublish } from '../../../../collections/access/policy.ts'
import { collections, globals } from '../../../../collections/index.ts'

const manager = actorOf({
  id: 'u1',
  collection: 'users',
  memberships: [{ municipality: 'm1', role: 'municipality-manager' }],
})
const contributor = actorOf({
  id: 'u2',
  collection: 'users',
  memberships: [{ municipality: { id: 'm1' }, role: 'municipality-contributor' }],
})

describe('the role matrix', () => {
  test('names every collection of ours', () => {
    expect(Object.keys(matrix)).toEqual(expect.arrayContaining(collections.map(({ slug }) => slug)))
  })

  test('names every global', () => {
    expect(Object.keys(globalMatrix).sort()).toEqual(globals.map(({ slug }) => slug).sort())
  })

  test.each(collections.map((collection) => [collection.slug, collection] as const))(
    'leaves no operation of %s to a default',
    (_slug, { access }) => {
      for (const operation of ['create', 'read', 'update', 'delete', 'readVersions'] as const) {
        expect(access?.[operation]).toBeInstanceOf(Function)
      }
    },
  )
})

describe('mayCreate', () => {
  test('lets a contributor create in the own municipality', () => {
    expect(mayCreate('offers', contributor, { municipality: 'm1' })).toBe(true)
  })

  test.each([{ municipality: 'm2' }, {}, { municipality: ['m1', 'm2'] }, { municipality: null }])(
    'refuses a contributor %j',
    (incoming) => {
      expect(mayCreate('offers', contributor, incoming)).toBe(false)
    },
  )
})

describe('mayPublish', () => {
  const document = { municipality: 'm1' }

  test('is for managers, not for contributors', () => {
    expect(mayPublish('offers', manager, document)).toBe(true)
    expect(mayPublish('offers', contributor, document)).toBe(false)
  })

  test('ends at the border of the municipality', () => {
    expect(mayPublish('offers', manager, { municipality: 'm2' })).toBe(false)
  })
})

describe('actorOf(user)', () => {
  const anonymous: Pick<Actor, 'id'> = { id: null }

  test.each([
    null,
    undefined,
    7,
    'admin',
    {},
    { id: 'x', collection: 'elsewhere', roles: ['administrator'] },
  ])('is the public for %j', (user) => {
    expect(actorOf(user)).toMatchObject(anonymous)
    expect(isPublic(actorOf(user))).toBe(true)
  })

  test('gives an API client no role of a person', () => {
    const client = actorOf({ id: 'c', collection: 'api-clients', roles: ['administrator'] })
    expect([...client.roles]).toEqual(['anonymous', 'api-client'])
  })

  test('leaves out roles and memberships it does not know', () => {
    const odd = actorOf({
      id: 'u',
      collection: 'users',
      roles: ['owner'],
      memberships: [{ municipality: 'm1', role: 'mayor' }, { role: 'municipality-manager' }, 3],
    })
    expect([...odd.roles]).toEqual(['anonymous'])
  })
})
