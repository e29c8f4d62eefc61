import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from '@jest/globals'
import {
  type Answer,
  type Api,
  administrator,
  anonymous,
  aPassword,
  type Json,
  someone,
} from '../../support/api.ts'
import { aMunicipality, anOffer, aTitle, docOf } from '../../support/content.ts'

type Person = Api & { id: string; email: string }

const codeOf = ({ status, body }: Answer) => [status, body.errors?.[0].code]

describe('the members of a municipality', () => {
  let own: { id: string; number: string }
  let other: { id: string; number: string }
  let manager: Person
  let second: Person
  let shared: Person
  let members: string

  const member = ({ id }: { id: string }, role = 'contributor') => ({
    municipality: id,
    role: `municipality-${role}`,
  })
  const membershipsOf = async ({ id }: Person): Promise<Json[]> => {
    const { body } = await (await administrator()).get(`/api/users/${id}?depth=0`)
    return body.memberships.map(({ municipality, role }: Json) => ({ municipality, role }))
  }

  beforeEach(async () => {
    own = await aMunicipality()
    other = await aMunicipality()
    manager = await someone({ memberships: [member(own, 'manager')] })
    second = await someone({ memberships: [member(own)] })
    shared = await someone({ memberships: [member(other, 'manager'), member(own)] })
    members = `/api/municipalities/${own.number}/members`
  })

  test('are for their manager and administrators to see, without where else they belong', async () => {
    for (const reader of [manager, await administrator()]) {
      const { status, body } = await reader.get(members)
      expect(status).toBe(200)
      expect(body.members.map(({ id }: Json) => id).sort()).toEqual(
        [manager.id, second.id, shared.id].sort(),
      )
      expect(JSON.stringify(body)).not.toContain(other.id)
    }
    const keys = (await manager.get(members)).body.members.map((each: Json) =>
      Object.keys(each).sort(),
    )
    expect(keys[0]).toEqual(['email', 'id', 'name', 'role'])
  })

  test('are not there for anybody else', async () => {
    const stranger = await someone({ memberships: [member(other, 'manager')] })
    const unknown = await stranger.get('/api/municipalities/0000/members')
    const theirs = await stranger.get(members)
    expect([theirs.status, theirs.body]).toEqual([404, unknown.body])
    const others = [anonymous(), second, await someone({ roles: ['editor'] })]
    const answers = await Promise.all(others.map((reader) => reader.get(members)))
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403])
  })

  test('are given and taken roles, and nothing else of the account changes', async () => {
    const role = 'municipality-manager'
    expect((await manager.patch(`${members}/${shared.id}`, { role })).body.member.role).toBe(role)
    expect(await membershipsOf(shared)).toEqual([member(other, 'manager'), member(own, 'manager')])
    docOf(await manager.patch(`${members}/${shared.id}`, { role: 'municipality-contributor' }))
    expect(await membershipsOf(shared)).toEqual([member(other, 'manager'), member(own)])
    const end = await manager.delete(`${members}/${shared.id}`)
    expect(end.status).toBe(200)
    expect(await membershipsOf(shared)).toEqual([member(other, 'manager')])
  })

  test.each(['administrator', 'editor', '', null, 7, ['municipality-manager']])(
    'are not given the role %j',
    async (role) => {
      expect((await manager.patch(`${members}/${second.id}`, { role })).status).toBe(400)
    },
  )

  test('keep what a manager of theirs has no right to, when they belong elsewhere too (case 33)', async () => {
    const path = `/api/users/${shared.id}`
    const wishes = [
      { name: 'Annen' },
      { password: aPassword() },
      { email: `${randomUUID()}@example.org` },
      { roles: ['administrator'] },
      { memberships: [member(own, 'manager')] },
    ]
    for (const wish of wishes) expect((await manager.patch(path, wish)).status).toBe(403)
    expect((await manager.delete(path)).status).toBe(403)
    expect(await membershipsOf(shared)).toEqual([member(other, 'manager'), member(own)])
  })

  test('keep their password and address, which nobody else sets', async () => {
    const path = `/api/users/${second.id}`
    for (const wish of [{ password: aPassword() }, { email: `${randomUUID()}@example.org` }]) {
      expect((await manager.patch(path, wish)).status).toBe(403)
      await manager.patch(`/api/users?where[id][equals]=${second.id}`, wish)
    }
    const { body } = await (await administrator()).get(path)
    expect(body.email).toBe(second.email)
    expect((await second.get('/api/users/me')).body.user.id).toBe(second.id)
  })

  test('are never without a manager by a manager’s own act', async () => {
    const path = `/api/users/${manager.id}`
    const answers = [
      await manager.patch(`${members}/${manager.id}`, { role: 'municipality-contributor' }),
      await manager.patch(path, { memberships: [member(own)] }),
      await manager.delete(path),
    ]
    expect(answers.map(codeOf)).toEqual(answers.map(() => [409, 'last-manager']))
    const leaving = await manager.delete(`${members}/${manager.id}`)
    expect(codeOf(leaving)).toEqual([409, 'hand-over-needed'])
    expect(await membershipsOf(manager)).toEqual([member(own, 'manager')])
  })

  test('are not left by two managers at once', async () => {
    docOf(await manager.patch(`${members}/${second.id}`, { role: 'municipality-manager' }))
    const answers = await Promise.all([
      manager.delete(`${members}/${manager.id}`),
      second.delete(`${members}/${second.id}`),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  })

  test('hand over what rests with them, which can be seen first', async () => {
    const admin = await administrator()
    const leaving = await someone({ memberships: [member(own, 'manager')] })
    const title = aTitle('Utkast')
    const offer = await anOffer(own.id, { title, _status: 'draft' })
    docOf(await leaving.post(`/api/offers/${offer.id}/review`, { note: 'Se på plassene' }))
    const email = `${randomUUID()}@example.org`
    const invitation = docOf(await leaving.post('/api/invitations', { email, ...member(own) }))

    const seen = (await manager.get(`${members}/${leaving.id}`)).body
    expect(seen.restsWith).toMatchObject({
      reviewRequests: [{ title, state: 'waiting', collection: 'offers' }],
      invitations: [{ id: invitation.id, email }],
      isLastManager: false,
    })
    expect(seen.canTakeOver.map(({ id }: Json) => id)).not.toContain(leaving.id)
    expect(await membershipsOf(leaving)).toHaveLength(1)

    const path = `${members}/${leaving.id}`
    expect(codeOf(await manager.delete(path))).toEqual([409, 'hand-over-needed'])
    const stranger = await someone({ memberships: [member(other)] })
    for (const to of [stranger.id, leaving.id, 'nobody']) {
      expect(codeOf(await manager.delete(`${path}?to=${to}`))).toEqual([400, 'not-a-member'])
    }
    expect((await manager.delete(`${path}?to=${second.id}`)).status).toBe(200)

    expect(await membershipsOf(leaving)).toEqual([])
    const [request] = (
      await admin.get(`/api/review-requests?where[offer][equals]=${offer.id}&depth=0`)
    ).body.docs
    expect(request).toMatchObject({ requestedBy: second.id, state: 'waiting' })
    // A contributor may not invite, so the invitation rests with whoever ended the membership.
    const kept = await admin.get(`/api/invitations/${invitation.id}?depth=0`)
    expect(kept.body.invitedBy).toBe(manager.id)
  })

  test('leave their invitations with a manager who stays when they leave themselves', async () => {
    const staying = await someone({ memberships: [member(own, 'manager')] })
    const invitation = docOf(
      await manager.post('/api/invitations', {
        email: `${randomUUID()}@example.org`,
        role: 'municipality-contributor',
        municipality: own.id,
      }),
    )
    expect((await manager.delete(`${members}/${manager.id}?to=${second.id}`)).status).toBe(200)
    const kept = await (await administrator()).get(`/api/invitations/${invitation.id}?depth=0`)
    expect(kept.body.invitedBy).toBe(staying.id)
  })

  test('have a new manager when the last one hands over', async () => {
    const seen = await manager.get(`${members}/${manager.id}`)
    expect(seen.body.restsWith.isLastManager).toBe(true)
    expect((await manager.delete(`${members}/${manager.id}?to=${second.id}`)).status).toBe(200)
    expect(await membershipsOf(manager)).toEqual([])
    expect(await membershipsOf(second)).toEqual([member(own, 'manager')])
    expect((await manager.get(members)).status).toBe(403)
    expect((await second.get(members)).status).toBe(200)
  })
})
