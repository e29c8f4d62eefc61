import { randomUUID } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import {
  administrator,
  anonymous,
  api,
  memberOf,
  municipalityId,
  someone,
} from '../../support/api.ts'
import { rowsAbout, untilRows } from '../../support/audit.ts'
import { aMunicipality, anOffer, aProgram, aTitle, docOf } from '../../support/content.ts'
import { turnOnFactor } from '../../support/second-factor.ts'

const actionsOf = (rows: { action: string }[]): string[] => rows.map(({ action }) => action)

describe('the audit log tells', () => {
  test('a whole life of an offer, one row for each step', async () => {
    const admin = await administrator()
    const { id: municipality } = await aMunicipality()
    const title = aTitle('Livsløp')
    const { id } = docOf(
      await admin.post('/api/offers?draft=true', { title, municipality, status: 'active' }),
    )
    const path = `/api/offers/${id}`
    docOf(await admin.patch(path, { _status: 'published' }))
    docOf(await admin.patch(`${path}?draft=true`, { seats: 12 }))
    docOf(await admin.patch(path, { _status: 'draft' }))
    docOf(await admin.patch(path, { deletedAt: new Date().toISOString() }))
    docOf(await admin.patch(`${path}?trash=true`, { deletedAt: null }))
    const versions = await admin.get(`/api/offers/versions?where[parent][equals]=${id}&limit=1`)
    docOf(await admin.post(`/api/offers/versions/${versions.body.docs[0].id}?draft=true`))
    docOf(await admin.delete(path))
    expect(actionsOf(await rowsAbout(id))).toEqual([
      'create',
      'publish',
      'update',
      'unpublish',
      'trash',
      'restore',
      'restore-version',
      'delete',
    ])
  })

  test('who, with the roles held then, which fields, whom it concerns, and the request', async () => {
    const municipality = await municipalityId('9902')
    const manager = await memberOf('9902', 'manager')
    const { id, slug } = await anOffer(municipality)
    const answer = await manager.patch(`/api/offers/${id}`, { seats: 31, status: 'paused' })
    const row = (await rowsAbout(id)).at(-1)
    expect(row).toMatchObject({
      action: 'update',
      actorCollection: 'users',
      actorId: manager.id,
      actorName: manager.email,
      actorRoles: 'municipality-manager',
      subject: 'offers',
      documentKey: slug,
      concerns: municipality,
      changes: [{ path: 'seats' }, { path: 'status', from: 'active', to: 'paused' }],
      door: 'REST',
      requestId: answer.headers.get('x-request-id'),
      agent: 'Node',
    })
    expect(row.address).toMatch(/127\.0\.0\.1|::/)
    expect(row.sentence).toBe(
      `${manager.email} endret tilbud «${row.documentTitle}»: plasser i året, tilstand`,
    )
  })

  test('a row for each document of a bulk change, and of one over GraphQL', async () => {
    const admin = await administrator()
    const { id: municipality } = await aMunicipality()
    const ids = [(await anOffer(municipality)).id, (await anOffer(municipality)).id]
    const where = `where[municipality][equals]=${municipality}`
    expect((await admin.patch(`/api/offers?${where}`, { seats: 9 })).body.docs).toHaveLength(2)
    const { body } = await admin.graphql(
      `mutation { updateOffer(id: "${ids[0]}", data: { seats: 8 }) { id } }`,
    )
    expect(body.errors).toBeUndefined()
    expect((await admin.delete(`/api/offers?${where}`)).body.docs).toHaveLength(2)
    expect(actionsOf(await rowsAbout(ids[0]))).toEqual(['create', 'update', 'update', 'delete'])
    expect(actionsOf(await rowsAbout(ids[1]))).toEqual(['create', 'update', 'delete'])
    expect((await rowsAbout(ids[0]))[2]).toMatchObject({
      door: 'GraphQL',
      changes: [{ path: 'seats' }],
    })
  })

  test('nothing of a change that was refused or undone', async () => {
    const admin = await administrator()
    const { id } = await anOffer(await municipalityId('9902'))
    expect((await admin.patch(`/api/offers/${id}`, { status: 'unheard-of' })).status).toBe(400)
    expect((await admin.post('/api/offers', { title: 'x' })).status).toBe(400)
    expect(actionsOf(await rowsAbout(id))).toEqual(['create'])
  })

  test('a global that changed', async () => {
    const admin = await administrator()
    const { body } = await admin.get('/api/globals/site?depth=0')
    const before = (await untilRows('where[subject][equals]=site', 0)).length
    docOf({ ...(await admin.post('/api/globals/site', { title: body.title })), status: 200 })
    docOf({
      ...(await admin.post('/api/globals/site', { title: aTitle('Nettsted') })),
      status: 200,
    })
    docOf({ ...(await admin.post('/api/globals/site', { title: body.title })), status: 200 })
    const rows = await untilRows('where[subject][equals]=site', before + 3)
    expect(rows.slice(-3).map(({ changes }) => changes)).toEqual([
      [],
      [{ path: 'title' }],
      [{ path: 'title' }],
    ])
  })

  test('who signed in, who signed out and who could not', async () => {
    const person = await someone({ roles: ['editor'] })
    const wrong = { email: person.email, password: `wrong ${randomUUID()}` }
    expect((await anonymous().post('/api/users/login', wrong)).status).toBe(401)
    expect((await person.post('/api/users/logout')).status).toBe(200)
    const rows = await untilRows(`where[documentId][equals]=${person.id}`, 4)
    expect(actionsOf(rows).sort()).toEqual(['create', 'sign-in', 'sign-in-failed', 'sign-out'])
    const failed = rows.find(({ action }) => action === 'sign-in-failed')
    expect(failed).toMatchObject({ status: 401, actorId: null, actorName: null })
    expect(JSON.stringify(rows)).not.toContain(wrong.password)
  })

  test('no failure where a code is asked for after the password, and one for a wrong code', async () => {
    const person = await someone({ roles: ['editor'] })
    const { code } = await turnOnFactor(person)
    const { email, password } = person
    const signIn = (given: object) =>
      anonymous().post('/api/users/login', { email, password, ...given })
    const asked = await signIn({})
    expect([asked.status, asked.body.errors[0].code]).toEqual([401, 'second-factor-required'])
    expect((await signIn({ code: code() })).status).toBe(200)
    const wrong = await signIn({ code: '12345' })
    expect([wrong.status, wrong.body.errors[0].code]).toEqual([401, 'second-factor-wrong'])
    // Refusals are written in order of coming, so that of the first would stand here by now.
    const failed = `where[documentId][equals]=${person.id}&where[action][equals]=sign-in-failed`
    expect(await untilRows(failed)).toMatchObject([{ status: 401, times: 1 }])
    const signedIn = failed.replace('sign-in-failed', 'sign-in')
    expect(await untilRows(signedIn)).toHaveLength(2)
  })

  test('an attempt on no account at all, without what was typed', async () => {
    const email = `${randomUUID()}@example.org`
    const since = new Date().toISOString()
    await anonymous().post('/api/users/login', { email, password: 'Skrevet i feil felt 1' })
    const rows = await untilRows(
      `where[action][equals]=sign-in-failed&where[documentId][exists]=false&where[at][greater_than_equal]=${since}`,
    )
    expect(JSON.stringify(rows)).not.toContain(email)
  })

  test('refusals: of what is nobody’s, of what is another’s, over both doors', async () => {
    const municipality = await municipalityId('9902')
    const { id } = await anOffer(municipality, { _status: 'draft' })
    const stranger = await memberOf('9901', 'manager')
    expect([403, 404]).toContain((await stranger.patch(`/api/offers/${id}`, { seats: 1 })).status)
    expect((await stranger.get(`/api/offers/${id}`)).status).toBe(404)
    const { body } = await stranger.graphql(`{ Offer(id: "${id}") { title } }`)
    expect(body.errors[0].code).toBe('not-found')
    const rows = await untilRows(`where[documentId][equals]=${id}&where[action][equals]=refused`, 3)
    for (const row of rows) {
      expect(row).toMatchObject({ actorId: stranger.id, subject: 'offers', concerns: municipality })
    }
    expect(new Set(rows.map(({ door }) => door))).toEqual(new Set(['REST', 'GraphQL']))
  })

  test('many refusals at once in a few rows that say how many', async () => {
    const person = await someone({ roles: ['editor'] })
    const asked = Array.from({ length: 60 }, () => person.post('/api/municipalities', {}))
    for (const { status } of await Promise.all(asked)) expect(status).toBe(403)
    const where = `where[actorId][equals]=${person.id}&where[action][equals]=refused`
    await untilRows(where)
    await new Promise((resolve) => setTimeout(resolve, 1500))
    const rows = await untilRows(where)
    expect(rows.length).toBeLessThan(10)
    expect(rows.reduce((sum, { times }) => sum + times, 0)).toBe(60)
  })
})

describe('the audit log holds no', () => {
  test('password, key, rich text, address of a mailbox or description', async () => {
    const admin = await administrator()
    const secret = `Hemmelig ${randomUUID()}`
    const person = await someone({ roles: ['editor'] })
    docOf(await admin.patch(`/api/users/${person.id}`, { password: secret }))
    const client = docOf(await admin.post('/api/api-clients', { name: aTitle('Klient') }))
    const { key } = (await admin.post(`/api/api-clients/${client.id}/key`)).body
    expect(typeof key).toBe('string')
    const program = await aProgram()
    docOf(await admin.patch(`/api/programs/${program.id}`, { summary: secret }))
    const offer = await anOffer(await municipalityId('9902'), { description: secret })
    const found = await Promise.all(
      [person.id, client.id, program.id, offer.id].map((id) => rowsAbout(id)),
    )
    const text = JSON.stringify(found)
    expect(text).not.toContain(secret)
    expect(text).not.toContain(key)
    expect(found[0]?.find(({ action }) => action === 'update')?.changes).toEqual([
      { path: 'password' },
    ])
    expect(found[1]?.map(({ action }) => action)).toEqual(['create', 'update'])
    expect(JSON.stringify(found[1]?.[1]?.changes)).toMatch(/"path":"key/)
  })
})

describe('the audit log is read by', () => {
  test('managers for what concerns their municipality, without addresses', async () => {
    const own = await anOffer(await municipalityId('9901'))
    const others = await anOffer(await municipalityId('9902'))
    const manager = await memberOf('9901', 'manager')
    const [row] = await rowsAbout(own.id, manager)
    expect(row.sentence).toContain('laget tilbud')
    expect(row).not.toHaveProperty('address')
    expect(row).not.toHaveProperty('hash')
    expect(await rowsAbout(others.id, manager)).toEqual([])
    const { body } = await manager.get('/api/audit-log?where[address][exists]=true')
    expect(body.errors[0].code).toBeDefined()
    expect(await rowsAbout(others.id, await someone({ roles: ['editor'] }))).toHaveLength(1)
  })

  test('managers of the municipality that something was moved or taken away from', async () => {
    const admin = await administrator()
    const [own, other] = [await municipalityId('9901'), await municipalityId('9902')]
    const role = 'municipality-contributor'
    const member = await someone({
      memberships: [own, other].map((id) => ({ municipality: id, role })),
    })
    const offer = await anOffer(own)
    const memberships = [{ municipality: other, role }]
    docOf(await admin.patch(`/api/users/${member.id}`, { memberships }))
    docOf(await admin.patch(`/api/offers/${offer.id}`, { municipality: other }))
    for (const number of ['9901', '9902']) {
      const manager = await memberOf(number, 'manager')
      for (const { id } of [member, offer]) {
        expect(actionsOf(await rowsAbout(id, manager))).toContain('update')
      }
    }
    docOf(await admin.patch(`/api/offers/${offer.id}`, { seats: 7 }))
    const before = await rowsAbout(offer.id, await memberOf('9901', 'manager'))
    expect(actionsOf(before)).toEqual(['create', 'update'])
  })

  test('managers without a word of where else a member belongs (REST, GraphQL and export)', async () => {
    const admin = await administrator()
    const [own, other] = [await municipalityId('9901'), await municipalityId('9902')]
    const role = 'municipality-contributor'
    const member = await someone({
      memberships: [own, other].map((id) => ({ municipality: id, role })),
    })
    docOf(await admin.patch(`/api/users/${member.id}`, { name: 'Nytt Navn' }))
    const both = [own, other].sort().join(' ')
    expect((await rowsAbout(member.id)).map(({ concerns }) => concerns)).toContain(both)
    const manager = await memberOf('9901', 'manager')
    const where = `where[documentId][equals]=${member.id}`
    const rows = await rowsAbout(member.id, manager)
    expect(actionsOf(rows)).toContain('update')
    const { body: one } = await manager.get(`/api/audit-log/${rows[0].id}`)
    const { body } = await manager.graphql(
      `{ AuditEvents(where: { documentId: { equals: "${member.id}" } }) { docs { concerns } } }`,
    )
    const shown = [...rows, one, ...body.data.AuditEvents.docs]
    expect(new Set(shown.map(({ concerns }) => concerns))).toEqual(new Set([own]))
    const csv = await manager.get(`/api/audit-log/export?${where}`)
    expect(csv.body).toContain(own)
    expect(JSON.stringify([rows, one, csv.body])).not.toContain(other)

    const ask = (query: string) => manager.get(`/api/audit-log?${where}&${query}`)
    expect((await ask(`where[concerns][like]=${own}`)).body.docs).toHaveLength(rows.length)
    for (const query of [
      `where[concerns][like]=${other}`,
      `where[concerns][contains]=${own}`,
      `where[concerns][equals]=${own}`,
      `where[concerns][not_equals]=${own}`,
      `where[or][0][concerns][like]=${own} ${other}`,
      `where[and][0][or][0][concerns][like]=%25`,
      'sort=concerns',
      'sort=at,-concerns',
    ]) {
      const { status, body: refusal } = await ask(query)
      expect([query, status, refusal.docs]).toEqual([query, 400, undefined])
      expect(refusal.errors[0].message).toContain('cannot be queried: concerns')
    }
    const count = await manager.get(`/api/audit-log/count?where[concerns][like]=${other}`)
    expect(count.status).toBe(400)
    const exported = await manager.get(`/api/audit-log/export?where[concerns][like]=${other}`)
    expect(exported.status).toBe(400)
    const asked = await manager.graphql(
      `{ countAuditEvents(where: { OR: [{ concerns: { contains: "${other}" } }] }) { totalDocs } }`,
    )
    expect(asked.body.errors).toHaveLength(1)
  })

  test('nobody else', async () => {
    const contributor = await memberOf('9901', 'contributor')
    const institutional = await someone({ roles: ['institution-editor'] })
    for (const reader of [anonymous(), contributor, institutional]) {
      expect((await reader.get('/api/audit-log')).status).toBe(403)
      expect((await reader.get('/api/audit-log/export')).status).toBe(403)
      const { body } = await reader.graphql('{ AuditEvents { totalDocs } }')
      expect(body.errors).toHaveLength(1)
    }
  })
})

describe('the export', () => {
  test('is a file of what the reader may see, and is recorded', async () => {
    const municipality = await municipalityId('9901')
    const manager = await memberOf('9901', 'manager')
    const title = '=HYPERLINK("http://example.org")'
    const offer = await anOffer(municipality, { title })
    const where = `where[documentId][equals]=${offer.id}`
    const csv = await manager.get(`/api/audit-log/export?format=csv&${where}`)
    expect(csv.status).toBe(200)
    expect(csv.headers.get('content-type')).toContain('text/csv')
    expect(csv.headers.get('content-disposition')).toContain('audit-log.csv')
    const [head, first, ...rest] = csv.body.trim().split('\r\n')
    expect(head).toMatch(/^sequence,at,sentence,/)
    expect(rest).toEqual([])
    expect(first).toContain(`"'=HYPERLINK(""http://example.org"")"`)
    const lines = await manager.get(`/api/audit-log/export?format=jsonl&${where}`)
    const row = typeof lines.body === 'string' ? JSON.parse(lines.body) : lines.body
    expect(row).toMatchObject({ action: 'create', documentTitle: title })
    expect(row.address).toBeNull()
    const rows = await untilRows(
      `where[action][equals]=export&where[actorId][equals]=${manager.id}`,
      2,
    )
    expect(rows[0]).toMatchObject({ subject: 'audit-log', concerns: municipality })
    expect((await manager.get('/api/audit-log/export?format=xlsx')).status).toBe(400)
    const bad = await manager.get('/api/audit-log/export?where[signature][exists]=true')
    expect(bad.status).toBe(400)
  })
})

describe('nobody writes the audit log', () => {
  test('through any door, administrators included (case 44)', async () => {
    const admin = await administrator()
    const [row] = await untilRows('where[sequence][exists]=true')
    const refused = [
      await admin.post('/api/audit-log', { action: 'create' }),
      await admin.patch(`/api/audit-log/${row.id}`, { actorName: 'Noen andre' }),
      await admin.patch('/api/audit-log?where[id][exists]=true', { actorName: 'Noen andre' }),
      await admin.delete(`/api/audit-log/${row.id}`),
      await admin.delete('/api/audit-log?where[id][exists]=true'),
      await admin.post(`/api/audit-log/${row.id}/duplicate`, {}),
    ]
    expect(refused.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403, 404])
    const versions = await admin.get('/api/audit-log/versions')
    expect([403, 404]).toContain(versions.status)
    const standings = await admin.get('/api/audit-standings')
    expect(standings.status).toBe(403)
    for (const name of [
      'createAuditEvent',
      'updateAuditEvent',
      'deleteAuditEvent',
      'duplicateAuditEvent',
    ]) {
      const { body } = await admin.graphql(`mutation { ${name}(id: "${row.id}") { id } }`)
      expect(body.errors[0].message).toContain('Cannot query field')
    }
    const { body } = await api().get(`/api/audit-log/${row.id}`)
    expect(body.errors).toHaveLength(1)
    expect((await admin.get(`/api/audit-log/${row.id}`)).body.actorName).toBe(row.actorName)
  })
})
