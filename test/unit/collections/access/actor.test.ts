import { describe, expect, test } from '@jest/globals'
import {
  actorOf,
  isPublic,
  municipalitiesOf,
  readId,
  seesSmallCounts,
} from '../../../../collections/access/actor.ts'
import { actors, users } from './people.ts'

describe('actorOf(user)', () => {
  test('reads roles, institutions and memberships of a person', () => {
    const actor = actorOf({
      id: 7,
      collection: 'users',
      roles: ['editor', 'institution-editor'],
      institutions: ['i1', { id: 'i2' }, null],
      memberships: [{ municipality: { id: 'm1' }, role: 'municipality-manager' }],
    })
    expect(actor).toEqual({
      id: 7,
      roles: new Set(['anonymous', 'editor', 'institution-editor', 'municipality-manager']),
      institutions: ['i1', 'i2'],
      memberships: [{ municipality: 'm1', role: 'municipality-manager' }],
      scopes: null,
      boundTo: [],
    })
  })

  test('reads scopes and municipality of a key, and takes no scope it does not know', () => {
    expect(actorOf({ ...users.client, scopes: ['offers', 'users', 'toString', 5] })).toEqual({
      id: 'c1',
      roles: new Set(['anonymous', 'api-client']),
      institutions: [],
      memberships: [],
      scopes: new Set(['offers']),
      boundTo: ['m1'],
    })
  })

  test.each([null, undefined, 7, 'admin', {}, { id: 'x', collection: 'elsewhere' }])(
    'is the public for %j',
    (user) => {
      expect(actorOf(user)).toBe(actorOf(null))
    },
  )

  test('leaves out roles and memberships it does not know', () => {
    const odd = actorOf({
      id: 'u',
      collection: 'users',
      roles: ['owner'],
      memberships: [{ municipality: 'm1', role: 'mayor' }, { role: 'municipality-manager' }, 3],
    })
    expect([[...odd.roles], odd.memberships]).toEqual([['anonymous'], []])
  })

  test.each([
    { collection: 'users' },
    { id: null, collection: 'users' },
    { id: {}, collection: 'users' },
    { id: 'u', collection: 'users', roles: 'administrator' },
    { id: 'u', collection: 'users', memberships: { municipality: 'm1' } },
    { id: 'u', collection: 'sessions', roles: ['administrator'] },
  ])('gives %j no role', (user) => {
    expect([...actorOf({ roles: [], ...user }).roles]).toEqual(['anonymous'])
  })

  test('makes of nobody the public, bound to nothing', () => {
    expect(actors.nobody).toEqual({
      id: null,
      roles: new Set(['anonymous']),
      institutions: [],
      memberships: [],
      scopes: null,
      boundTo: [],
    })
  })
})

test.each([
  ['nobody', true],
  ['client', true],
  ['contributor', false],
  ['administrator', false],
] as const)('isPublic(%s) is %j', (name, answer) => {
  expect(isPublic(actors[name])).toBe(answer)
})

test.each([
  ['administrator', null, true],
  ['editor', 'm9', true],
  ['writer', 'm1', false],
  ['contributor', 'm1', true],
  ['contributor', 'm2', false],
  ['contributor', null, false],
  ['nobody', 'm1', false],
] as const)('seesSmallCounts(%s, %j) is %j', (name, municipality, answer) => {
  expect(seesSmallCounts(actors[name], municipality)).toBe(answer)
})

test('municipalitiesOf(actor, ...roles) is where the actor holds one of them', () => {
  expect(municipalitiesOf(actors.both, 'municipality-manager')).toEqual(['m1'])
  expect(municipalitiesOf(actors.both, 'municipality-contributor')).toEqual(['m2'])
  expect(municipalitiesOf(actors.both, 'municipality-manager', 'municipality-contributor')).toEqual(
    ['m1', 'm2'],
  )
})

test.each([
  ['x', ['x']],
  [7, [7]],
  [{ id: 'x' }, ['x']],
  [{ id: null }, []],
  [null, []],
  [undefined, []],
  [['x'], []],
  [true, []],
])('readId(%j) is %j', (value, ids) => {
  expect(readId(value)).toEqual(ids)
})
