import { beforeAll, describe, expect, test } from '@jest/globals'
import { type Api, administrator, idOf, type Json, someone } from '../../support/api.ts'
import { aMunicipality } from '../../support/content.ts'

describe('nobody gives themselves more rights', () => {
  let own: string
  let other: string
  let institution: string

  beforeAll(async () => {
    own = (await aMunicipality()).id
    other = (await aMunicipality()).id
    institution = await idOf('institutions', 'slug', 'bufdir')
  })

  const accounts: [string, () => Promise<Api & { id: string }>][] = [
    [
      'contributor',
      () => someone({ memberships: [{ municipality: own, role: 'municipality-contributor' }] }),
    ],
    [
      'manager',
      () => someone({ memberships: [{ municipality: own, role: 'municipality-manager' }] }),
    ],
    [
      'institution editor',
      () => someone({ roles: ['institution-editor'], institutions: [institution] }),
    ],
    ['editor', () => someone({ roles: ['editor'] })],
  ]

  const wishes = (): [string, object][] => [
    ['roles', { roles: ['administrator'] }],
    ['institutions', { institutions: [institution] }],
    ['memberships', { memberships: [{ municipality: other, role: 'municipality-manager' }] }],
    ['soleMunicipality', { soleMunicipality: other }],
  ]

  const rightsOf = async (id: string): Promise<Json> => {
    const { body } = await (await administrator()).get(`/api/users/${id}?depth=0`)
    const { roles, institutions, memberships } = body
    return { roles, institutions, memberships }
  }

  test.each(accounts)('as a %s over REST, one by one or in bulk', async (_role, make) => {
    const user = await make()
    const before = await rightsOf(user.id)
    for (const [, wish] of wishes()) {
      await user.patch(`/api/users/${user.id}`, wish)
      await user.patch(`/api/users?where[id][equals]=${user.id}`, wish)
      await user.patch('/api/users?where[email][exists]=true', wish)
    }
    expect(await rightsOf(user.id)).toEqual(before)
  })

  test.each(accounts)('as a %s over GraphQL', async (_role, make) => {
    const user = await make()
    const before = await rightsOf(user.id)
    const mutation =
      'mutation ($id: String!, $data: mutationUserUpdateInput!) { updateUser(id: $id, data: $data) { id } }'
    await user.graphql(mutation, { id: user.id, data: { roles: ['administrator'] } })
    await user.graphql(mutation, { id: user.id, data: { institutions: [institution] } })
    await user.graphql(mutation, {
      id: user.id,
      data: { memberships: [{ municipality: other, role: 'municipality_manager' }] },
    })
    await user.graphql(mutation, { id: user.id, data: { soleMunicipality: other } })
    expect(await rightsOf(user.id)).toEqual(before)
  })

  test('by naming a municipality as the only one when inviting', async () => {
    const manager = await someone({
      memberships: [{ municipality: own, role: 'municipality-manager' }],
    })
    const stranger = await someone({
      memberships: [{ municipality: other, role: 'municipality-contributor' }],
    })
    await stranger.patch(`/api/users/${stranger.id}`, { soleMunicipality: own })
    expect((await manager.get(`/api/users/${stranger.id}`)).status).toBe(404)
  })

  test('by setting a session, a hash or when an account was made', async () => {
    const user = await someone({
      memberships: [{ municipality: own, role: 'municipality-contributor' }],
    })
    const path = `/api/users/${user.id}`
    const before = (await user.get(path)).body
    await user.patch(path, { createdAt: '2001-01-01T00:00:00.000Z' })
    await user.patch(path, {
      hash: 'x',
      salt: 'x',
      sessions: [],
      loginAttempts: 5,
      lockUntil: null,
    })
    const after = await user.get(path)
    expect(after.status).toBe(200)
    expect(after.body.createdAt).toBe(before.createdAt)
  })
})
