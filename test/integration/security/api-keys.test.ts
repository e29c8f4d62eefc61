import { beforeAll, describe, expect, test } from '@jest/globals'
import {
  type Answer,
  type Api,
  administrator,
  anonymous,
  api,
  memberOf,
  municipalityId,
  someone,
} from '../../support/api.ts'
import { aClient, aKeyOf, withKey } from '../../support/clients.ts'
import { aMunicipality, anOffer, aTitle, docOf, untilComputed } from '../../support/content.ts'

const shape = /^tiltak_[0-9a-f]{48}$/
const dayFromNow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()
const codeOf = ({ status, body }: Answer) => [status, body.errors?.[0]?.code]

let admin: Api

beforeAll(async () => {
  admin = await administrator()
})

describe('a key', () => {
  test('is shown in one answer, which nobody may store', async () => {
    const { id } = docOf(await admin.post('/api/api-clients', { name: aTitle('Klient') }))
    const { status, headers, body } = await admin.post(`/api/api-clients/${id}/key`)
    expect([status, headers.get('cache-control')]).toEqual([201, 'private, no-store'])
    expect(body.key).toMatch(shape)
    const stored = await admin.get(`/api/api-clients/${id}`)
    expect(stored.body).toMatchObject({ keyEnding: body.key.slice(-4) })
    expect(stored.body.expires > dayFromNow(360)).toBe(true)
    expect(JSON.stringify(stored.body)).not.toMatch(/tiltak_|igest/)
  })

  test('is told to nobody by its digest, whatever is asked', async () => {
    const { id, api: holder } = await aClient()
    const digest = '0'.repeat(64)
    for (const reader of [admin, holder]) {
      for (const path of [
        `?where[keyDigest][equals]=${digest}`,
        '?where[keyDigest][exists]=true',
        '?where[or][0][keyDigest][like]=a',
        '?sort=keyDigest',
        '?sort=-keyDigest',
      ]) {
        expect((await reader.get(`/api/api-clients${path}`)).status).toBe(400)
      }
      for (const path of [`/${id}?select[keyDigest]=true`, `/${id}?showHiddenFields=true`, '/me']) {
        const { body } = await reader.get(`/api/api-clients${path}`)
        expect(JSON.stringify(body)).not.toContain('keyDigest')
      }
      const asked = await reader.graphql(`{ ApiClient(id: "${id}") { keyDigest } }`)
      expect(asked.body.data?.ApiClient?.keyDigest ?? null).toBeNull()
      const sought = await reader.graphql(
        `{ ApiClients(where: { keyDigest: { like: "a" } }) { totalDocs } }`,
      )
      expect(sought.body.errors).toBeDefined()
    }
    expect((await admin.get(`/api/api-clients/versions?where[parent][equals]=${id}`)).status).toBe(
      403,
    )
  })

  test('cannot be chosen, nor what is stored of it', async () => {
    const chosen = { keyDigest: '0'.repeat(64), keyEnding: 'abcd', lastUsed: dayFromNow(0) }
    const { id } = docOf(
      await admin.post('/api/api-clients', { name: aTitle('Klient'), ...chosen }),
    )
    docOf(await admin.patch(`/api/api-clients/${id}`, chosen))
    const { body } = await admin.get(`/api/api-clients/${id}`)
    expect([body.keyEnding ?? null, body.lastUsed ?? null]).toEqual([null, null])
    const old = await admin.post('/api/api-clients', { name: 'x', enableAPIKey: true, apiKey: 'x' })
    expect(codeOf(old)).toEqual([400, 'unknown-field'])
  })

  test('ends when a new one is made, and when it is revoked', async () => {
    const { id, key, api: first } = await aClient()
    expect((await first.get('/api/levels')).status).toBe(200)
    const second = withKey(await aKeyOf(id))
    expect(codeOf(await first.get('/api/levels'))).toEqual([401, 'unknown-key'])
    expect((await second.get('/api/levels')).status).toBe(200)
    const { status, body } = await admin.delete(`/api/api-clients/${id}/key`)
    expect([status, body.keyEnding]).toEqual([200, null])
    expect(codeOf(await second.get('/api/levels'))).toEqual([401, 'unknown-key'])
    expect(key).not.toBe(await aKeyOf(id))
  })

  test('ends when its client is deleted', async () => {
    const { id, api: holder } = await aClient()
    expect((await admin.delete(`/api/api-clients/${id}`)).status).toBe(200)
    expect(codeOf(await holder.get('/api/levels'))).toEqual([401, 'unknown-key'])
  })

  test('ends after its last day, and says so to its holder', async () => {
    const { id, api: holder } = await aClient({ expires: dayFromNow(0) })
    expect((await holder.get('/api/levels')).status).toBe(200)
    docOf(await admin.patch(`/api/api-clients/${id}`, { expires: dayFromNow(-1) }))
    for (const path of ['/api/levels', '/api/coverage/nation', '/api/graphql?query={__typename}']) {
      expect(codeOf(await holder.get(path))).toEqual([401, 'key-expired'])
    }
    expect(codeOf(await admin.post(`/api/api-clients/${id}/key`))).toEqual([409, 'client-expired'])
    docOf(await admin.patch(`/api/api-clients/${id}`, { expires: dayFromNow(1) }))
    expect((await holder.get('/api/levels')).status).toBe(200)
  })

  test('cannot last for more than two years', async () => {
    const forever = { name: 'x', expires: '9999-12-31T12:00:00.000Z' }
    for (const fields of [forever, { ...forever, expires: null }]) {
      expect((await admin.post('/api/api-clients', fields)).status).toBe(400)
    }
  })

  test.each([
    `tiltak_${'0'.repeat(48)}`,
    `tiltak_${'a'.repeat(47)}`,
    'x',
    '{"$ne":null}',
    "' or 1=1 --",
    'é'.repeat(2000),
  ])('that there is not is refused at every door: %s', async (key) => {
    const headers = { authorization: encodeURI(`api-clients API-Key ${key}`).replace(/%20/g, ' ') }
    const doors = [
      '/api/levels',
      '/api/users/me',
      '/api/access',
      '/api/media/file/x',
      '/api/nothing',
    ]
    for (const door of doors) {
      expect(codeOf(await api().get(door, headers))).toEqual([401, 'unknown-key'])
    }
    const asked = await api().send('/api/graphql', {
      method: 'POST',
      body: { query: '{ __typename }' },
      headers,
    })
    expect(codeOf(asked)).toEqual([401, 'unknown-key'])
  })

  test('tells the day it was last used, and that no one has changed the client', async () => {
    const { id, doc, api: holder } = await aClient()
    const before = (await admin.get(`/api/api-clients/${id}`)).body.updatedAt
    for (let time = 0; time < 3; time += 1) await holder.get('/api/levels')
    const deadline = Date.now() + 60_000
    let { body } = await admin.get(`/api/api-clients/${id}`)
    while (!body.lastUsed && Date.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, 50))
      body = (await admin.get(`/api/api-clients/${id}`)).body
    }
    expect(body.lastUsed).toBe(`${new Date().toISOString().slice(0, 10)}T12:00:00.000Z`)
    expect(body.updatedAt).toBe(before)
    expect(body.name).toBe(doc.name)
  })
})

describe('who makes keys', () => {
  test('are managers for their own municipality', async () => {
    const manager = await memberOf('9901', 'manager')
    const own = docOf(
      await manager.post('/api/api-clients', {
        name: aTitle('Klient'),
        municipality: await municipalityId('9901'),
      }),
    )
    expect(await aKeyOf(own.id, manager)).toMatch(shape)
    expect((await manager.delete(`/api/api-clients/${own.id}/key`)).status).toBe(200)
  })

  test('are nobody else: what is not yours looks as if it were not there', async () => {
    const { id, api: holder } = await aClient({ municipality: await municipalityId('9902') })
    const manager = await memberOf('9901', 'manager')
    for (const path of [`/api/api-clients/${id}/key`, '/api/api-clients/nothing/key']) {
      expect(codeOf(await manager.post(path))).toEqual([403, 'forbidden'])
      expect(codeOf(await manager.delete(path))).toEqual([403, 'forbidden'])
    }
    const path = `/api/api-clients/${id}/key`
    const editor = await someone({ roles: ['editor'] })
    const contributor = await memberOf('9902', 'contributor')
    for (const other of [editor, contributor, anonymous(), holder]) {
      expect((await other.post(path)).status).toBe(403)
      expect((await other.delete(path)).status).toBe(403)
    }
    expect((await holder.get('/api/levels')).status).toBe(200)
  })
})

describe('a scope', () => {
  const doors = {
    content: ['/api/programs', '/api/articles', '/api/institutions', '/api/media'],
    offers: ['/api/offers'],
    coverage: [
      '/api/coverage-results',
      '/api/coverage/nation',
      '/api/coverage/counties',
      '/api/coverage/counties/99',
      '/api/coverage/municipalities/9901',
      '/api/coverage/method',
      '/api/coverage/recomputation',
    ],
  }
  const queries = {
    content: [
      '{ Programs { totalDocs } }',
      '{ Articles { totalDocs } }',
      '{ Institutions { totalDocs } }',
    ],
    offers: ['{ Offers { totalDocs } }', '{ countOffers { totalDocs } }'],
    coverage: [
      '{ CoverageResults { totalDocs } }',
      '{ coverageOverview { municipalities { total } } }',
      '{ coverageMethod { version } }',
    ],
  }

  test.each(['content', 'offers', 'coverage'] as const)(
    'of %s opens its own doors and no other',
    async (scope) => {
      const { api: holder } = await aClient({ scopes: [scope] })
      for (const [name, paths] of Object.entries(doors)) {
        for (const path of paths) {
          expect([path, (await holder.get(path)).status]).toEqual([
            path,
            name === scope ? 200 : 403,
          ])
        }
      }
      for (const [name, those] of Object.entries(queries)) {
        for (const query of those) {
          const { body } = await holder.graphql(query)
          const code = body.errors?.[0].extensions.code
          expect([query, code]).toEqual([query, name === scope ? undefined : 'forbidden'])
        }
      }
      for (const path of ['/api/levels', '/api/municipalities', '/api/globals/site']) {
        expect((await holder.get(path)).status).toBe(200)
      }
    },
  )

  test('of coverage names no offer and no programme', async () => {
    const { api: holder } = await aClient({ scopes: ['coverage'] })
    const { body } = await holder.get('/api/coverage/municipalities/9901')
    expect(body.offers).toEqual([])
    const all = await anonymous().get('/api/coverage/municipalities/9901')
    expect(all.body.offers.length).toBeGreaterThan(0)
    expect(body.index).toEqual(all.body.index)
  })

  test('of offers fills in no programme', async () => {
    const { api: holder } = await aClient({ scopes: ['offers'] })
    const { body } = await holder.get('/api/offers?where[program][exists]=true&depth=2&limit=5')
    expect(body.docs.length).toBeGreaterThan(0)
    for (const { program } of body.docs) expect(typeof program).toBe('string')
  })

  test('must be one there is, and at least one', async () => {
    for (const scopes of [[], ['all'], null]) {
      const { status } = await admin.post('/api/api-clients', { name: 'x', scopes })
      expect(status).toBe(400)
    }
  })
})

describe('case 34: a client of one municipality', () => {
  let own: { id: string; number: string }
  let other: { id: string; number: string }
  let mine: { id: string; title: string }
  let draft: { id: string }
  let theirs: { id: string; title: string }
  let holder: Api

  beforeAll(async () => {
    own = await aMunicipality({ portfolioPublished: false })
    other = await aMunicipality({ portfolioPublished: false })
    mine = await anOffer(own.id)
    draft = docOf(
      await admin.post('/api/offers?draft=true', { title: aTitle('Utkast'), municipality: own.id }),
    )
    theirs = await anOffer(other.id)
    await untilComputed()
    holder = (await aClient({ municipality: own.id })).api
  })

  test('sees what is published in its own, also where the public does not', async () => {
    expect((await anonymous().get(`/api/offers/${mine.id}`)).status).toBe(404)
    expect((await holder.get(`/api/offers/${mine.id}`)).status).toBe(200)
    expect((await holder.get(`/api/offers/${draft.id}?draft=true`)).status).toBe(404)
    const { body } = await holder.get(
      `/api/offers?where[municipality.number][equals]=${own.number}&draft=true`,
    )
    expect(body.docs.map(({ id }: { id: string }) => id)).toEqual([mine.id])
    expect((await holder.get(`/api/coverage/municipalities/${own.number}`)).status).toBe(200)
  })

  test('sees nothing of another by REST', async () => {
    for (const path of [
      `/api/offers/${theirs.id}`,
      `/api/offers/${theirs.id}?draft=true`,
      `/api/coverage/municipalities/${other.number}`,
      `/api/coverage/municipalities/${other.number}/changes?from=2020-01-01`,
    ]) {
      expect(codeOf(await holder.get(path))).toEqual([404, 'not-found'])
    }
    for (const where of [
      `[municipality][equals]=${other.id}`,
      `[municipality.number][equals]=${other.number}`,
      `[or][0][municipality][equals]=${other.id}`,
      `[id][equals]=${theirs.id}`,
      `[title][equals]=${encodeURIComponent(theirs.title)}`,
    ]) {
      for (const path of [`/api/offers?where${where}`, `/api/offers/count?where${where}`]) {
        const { status, body } = await holder.get(path)
        expect([path, status, body.totalDocs]).toEqual([path, 200, 0])
      }
    }
    const results = await holder.get(`/api/coverage-results?where[number][equals]=${other.number}`)
    expect([results.status, results.body.totalDocs]).toEqual([200, 0])
  })

  test('sees nothing of another by GraphQL', async () => {
    const one = await holder.graphql(`{ Offer(id: "${theirs.id}") { title } }`)
    expect([one.body.data?.Offer ?? null, one.body.errors?.[0]?.extensions.code]).toEqual([
      null,
      'not-found',
    ])
    const { body } = await holder.graphql(
      `{ Offers(where: { municipality: { equals: "${other.id}" } }) { totalDocs } }`,
    )
    expect(body.data.Offers.totalDocs).toBe(0)
    const figures = await holder.graphql(
      `{ coverage(municipality: "${other.number}") { index { effective } } }`,
    )
    expect(figures.body.errors[0].extensions.code).toBe('not-found')
  })

  test('asks nothing about another', async () => {
    for (const question of ['recommend', 'simulate']) {
      const answer = await holder.post(`/api/coverage/${question}`, { municipality: other.number })
      expect([question, ...codeOf(answer)]).toEqual([question, 404, 'not-found'])
    }
  })

  test('sees neither versions nor papers, its own included', async () => {
    for (const path of ['/api/offers/versions', '/api/plans', '/api/needs', '/api/users']) {
      expect((await holder.get(path)).status).toBe(403)
    }
  })

  test('is not moved to another by its manager', async () => {
    const manager = await someone({
      memberships: [{ municipality: own.id, role: 'municipality-manager' }],
    })
    const { body } = await manager.get('/api/api-clients?depth=0')
    docOf(await manager.patch(`/api/api-clients/${body.docs[0].id}`, { municipality: other.id }))
    expect((await holder.get(`/api/offers/${theirs.id}`)).status).toBe(404)
  })

  test('is not known by a header of another shape', async () => {
    const { key } = await aClient({ municipality: own.id })
    const shapes: Record<string, string>[] = [
      { authorization: `JWT ${key}` },
      { authorization: `Bearer ${key}` },
      { cookie: `authorization=${key}` },
    ]
    for (const headers of shapes) {
      expect((await api().get(`/api/offers/${mine.id}`, headers)).status).toBe(404)
    }
  })
})
