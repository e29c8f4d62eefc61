import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from '@jest/globals'
import {
  type Answer,
  type Api,
  administrator,
  anonymous,
  aPassword,
  idOf,
  signIn,
  someone,
} from '../../support/api.ts'
import { aMunicipality, docOf } from '../../support/content.ts'
import { linkIn, writtenMails } from '../../support/mail-server.ts'
import { moveTime } from '../../support/move-time.ts'

type Person = Api & { id: string; email: string }

const anAddress = () => `${randomUUID()}@example.org`

/** The token in the newest of so many mails. */
async function tokenIn(email: string, mails = 1): Promise<string> {
  const found = await writtenMails(email, mails)
  const mail = found.at(-1)
  if (found.length < mails || !mail) throw new Error(`${found.length} mails to ${email}.`)
  return new URL(linkIn(mail)).hash.slice(1)
}

const aMinuteAgo = () => new Date(Date.now() - 61_000)

const codeOf = ({ status, body }: Answer) => [status, body.errors?.[0].code]

describe('an invitation', () => {
  let own: string
  let other: string
  let manager: Person
  let stranger: Person

  const member = (municipality: string, role = 'contributor') => ({
    municipality,
    role: `municipality-${role}`,
  })
  const invite = (who: Api, email: string, fields: object = {}) =>
    who.post('/api/invitations?depth=0', { email, ...member(own), ...fields })
  const accept = (who: Api, token: unknown, given: object = {}) =>
    who.post('/api/invitations/accept', {
      token,
      name: 'Ny Kollega',
      password: aPassword(),
      ...given,
    })

  beforeAll(async () => {
    own = (await aMunicipality({ name: 'Invitasjonsby' })).id
    other = (await aMunicipality()).id
    manager = await someone({ memberships: [member(own, 'manager')] })
    stranger = await someone({ memberships: [member(other, 'manager')] })
  })

  test('reaches a new colleague, who chooses a name and a password', async () => {
    const email = anAddress()
    const made = docOf(await invite(manager, email))
    expect(made).toMatchObject({ email, invitedBy: manager.id, municipality: own })
    const days = (Date.parse(made.expires) - Date.now()) / 86_400_000
    expect(days).toBeGreaterThan(6.9)
    expect(days).toBeLessThanOrEqual(7)

    const [mail] = await writtenMails(email)
    expect(mail?.subject).toBe('Invitasjon til Invitasjonsby i Tiltaksvifte')
    expect(mail?.text).toContain(`${manager.email} har invitert deg`)
    const token = await tokenIn(email)
    const seen = await anonymous().post('/api/invitations/look-up', { token })
    expect(seen.body).toEqual({
      email,
      place: 'Invitasjonsby',
      role: 'Bidragsyter i kommunen',
      hasAccount: false,
      signedInAs: null,
    })

    const password = aPassword()
    expect((await accept(anonymous(), token, { password })).status).toBe(200)
    const me = (await (await signIn(email, password)).get('/api/users/me?depth=0')).body.user
    expect(me).toMatchObject({ name: 'Ny Kollega', memberships: [member(own)] })
    expect((await manager.get(`/api/invitations/${made.id}`)).status).toBe(404)
  })

  test('says when its mail has gone, and tells nobody its link', async () => {
    const email = anAddress()
    const made = docOf(await invite(manager, email))
    const token = await tokenIn(email)
    const seen = await manager.get(`/api/invitations/${made.id}?depth=0&select[digest]=true`)
    const whole = await (await administrator()).get(`/api/invitations/${made.id}`)
    for (const { body } of [seen, whole]) {
      expect(JSON.stringify(body)).not.toContain(token)
      expect(body).not.toHaveProperty('digest')
    }
    expect(whole.body.sentAt).toEqual(expect.any(String))
    const asked = await manager.get('/api/invitations?where[digest][exists]=true')
    expect(asked.status).toBe(400)
  })

  test('gives somebody with an account the membership, when they are signed in', async () => {
    const colleague = await someone({ memberships: [member(other)] })
    await invite(manager, colleague.email, member(own, 'manager'))
    const token = await tokenIn(colleague.email)
    expect(codeOf(await accept(anonymous(), token))).toEqual([403, 'sign-in-first'])
    expect(codeOf(await accept(stranger, token))).toEqual([403, 'other-account'])
    expect((await accept(colleague, token)).body.isNew).toBe(false)
    const { body } = await colleague.get(`/api/users/${colleague.id}?depth=0`)
    expect(body.memberships).toMatchObject([member(other), member(own, 'manager')])
    expect(body.name).toBeFalsy()
  })

  test('is answered alike whether or not there is an account', async () => {
    const known = await someone({ roles: ['editor'] })
    const unknown = anAddress()
    const answers = [await invite(manager, known.email), await invite(manager, unknown)]
    const [first, second] = answers.map(({ status, body }) => ({
      status,
      message: body.message,
      names: Object.keys(body.doc).sort(),
    }))
    expect(first).toEqual(second)
    const texts = await Promise.all(
      [known.email, unknown].map(async (email) => {
        const [mail] = await writtenMails(email)
        return mail?.text.replace(linkIn(mail), 'LINK')
      }),
    )
    expect(texts[0]).toBe(texts[1])
    expect(codeOf(await invite(manager, known.email))).toEqual([409, 'already-invited'])
    expect(codeOf(await invite(manager, unknown))).toEqual([409, 'already-invited'])
  })

  test('cannot be got round by making the account', async () => {
    const known = await someone({ roles: ['editor'] })
    for (const email of [known.email, anAddress()]) {
      const account = { email, password: aPassword(), memberships: [member(own)] }
      expect((await manager.post('/api/users', account)).status).toBe(403)
    }
  })

  test('works once, also when it is used twice at the same time', async () => {
    const email = anAddress()
    await invite(manager, email)
    const token = await tokenIn(email)
    const answers = await Promise.all([1, 2, 3].map(() => accept(anonymous(), token)))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 404, 404])
  })

  test('answers alike when it is used, withdrawn, too old, unbacked or never made', async () => {
    const old = anAddress()
    await invite(manager, old)
    const oldToken = await tokenIn(old)
    await moveTime({ collection: 'invitations', email: old, field: 'expires' }, aMinuteAgo())

    const used = anAddress()
    await invite(manager, used)
    const usedToken = await tokenIn(used)
    await accept(anonymous(), usedToken)

    const withdrawn = anAddress()
    const made = docOf(await invite(manager, withdrawn))
    const withdrawnToken = await tokenIn(withdrawn)
    expect((await manager.delete(`/api/invitations/${made.id}`)).status).toBe(200)

    const unbacked = anAddress()
    const leaving = await someone({ memberships: [member(own, 'manager')] })
    await invite(leaving, unbacked)
    const unbackedToken = await tokenIn(unbacked)
    const admin = await administrator()
    docOf(await admin.patch(`/api/users/${leaving.id}`, { memberships: [member(own)] }))

    const tokens = [
      oldToken,
      usedToken,
      withdrawnToken,
      unbackedToken,
      'x'.repeat(43),
      "' or 1=1 --",
    ]
    for (const path of ['look-up', 'accept']) {
      const answers = await Promise.all(
        tokens.map((token) =>
          anonymous().post(`/api/invitations/${path}`, {
            token,
            name: 'X',
            password: aPassword(),
          }),
        ),
      )
      expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1)
      expect(answers[0] && codeOf(answers[0])).toEqual([404, 'invitation-unusable'])
    }
  })

  test.each([{ $ne: null }, { exists: true }, ['x'], [], '', null, 7])(
    'is refused with the token %j',
    async (token) => {
      const { status, body } = await accept(anonymous(), token)
      expect([status, body.errors[0].field]).toEqual([400, 'token'])
    },
  )

  test('is sent again at most once a minute', async () => {
    const email = anAddress()
    const made = docOf(await invite(manager, email))
    await tokenIn(email)
    await untilSent(made.id)
    const again = await manager.post(`/api/invitations/${made.id}/send`)
    expect(codeOf(again)).toEqual([429, 'sent-just-now'])
    expect(Number(again.headers.get('retry-after'))).toBeGreaterThan(0)
  })

  test('has a new link when it is sent again, also after seven days, and the old one is dead', async () => {
    const email = anAddress()
    const made = docOf(await invite(manager, email))
    const first = await tokenIn(email)
    await untilSent(made.id)
    for (const field of ['sentAt', 'expires'] as const) {
      await moveTime({ collection: 'invitations', email, field }, aMinuteAgo())
    }
    docOf(await manager.post(`/api/invitations/${made.id}/send`))
    const second = await tokenIn(email, 2)
    expect((await accept(anonymous(), first)).status).toBe(404)
    expect((await accept(anonymous(), second)).status).toBe(200)
  })

  test('is to one municipality and nobody else’s, whatever a manager asks for', async () => {
    const refused = [
      await invite(manager, anAddress(), { municipality: other }),
      await invite(manager, anAddress(), { municipality: undefined }),
      await invite(manager, anAddress(), { municipality: undefined, roles: ['administrator'] }),
      await invite(stranger, anAddress()),
      await invite(anonymous(), anAddress()),
      await invite(await someone({ memberships: [member(own)] }), anAddress()),
      await invite(await someone({ roles: ['editor'] }), anAddress()),
    ]
    expect(refused.map(({ status }) => status)).toEqual(refused.map(() => 403))
    const sly = docOf(
      await invite(manager, anAddress(), {
        roles: ['administrator'],
        expires: '2099-01-01',
        digest: 'x',
        invitedBy: stranger.id,
      }),
    )
    expect(sly).toMatchObject({ invitedBy: manager.id })
    expect(sly.roles ?? []).toEqual([])
    expect(sly.expires < '2099').toBe(true)
  })

  test('is not there for a manager of another municipality', async () => {
    const made = docOf(await invite(manager, anAddress()))
    const answers = [
      await stranger.get(`/api/invitations/${made.id}`),
      await stranger.post(`/api/invitations/${made.id}/send`),
    ]
    expect(answers.map(({ status }) => status)).toEqual([404, 404])
    expect([403, 404]).toContain((await stranger.delete(`/api/invitations/${made.id}`)).status)
    const changed = await manager.patch(`/api/invitations/${made.id}`, { email: anAddress() })
    expect([403, 404]).toContain(changed.status)
  })

  test('can be to national roles, from administrators', async () => {
    const admin = await administrator()
    const email = anAddress()
    const institution = await idOf('institutions', 'slug', 'bufdir')
    const roles = ['institution-editor']
    const made = await admin.post('/api/invitations', {
      email,
      roles,
      institutions: [institution],
    })
    expect(made.status).toBe(201)
    const password = aPassword()
    expect((await accept(anonymous(), await tokenIn(email), { password })).status).toBe(200)
    const me = await (await signIn(email, password)).get('/api/users/me?depth=0')
    expect(me.body.user).toMatchObject({ roles, institutions: [institution] })
    const both = await admin.post('/api/invitations', { email, roles, ...member(own) })
    expect(codeOf(both)).toEqual([400, 'one-kind-of-role'])
  })

  test('is not for somebody who is a member', async () => {
    const colleague = await someone({ memberships: [member(own)] })
    expect(codeOf(await invite(manager, colleague.email))).toEqual([409, 'already-member'])
  })
})

async function untilSent(id: string): Promise<void> {
  const admin = await administrator()
  for (let time = 0; time < 1000; time += 1) {
    const { body } = await admin.get(`/api/invitations/${id}?depth=0`)
    if (body.sentAt) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
