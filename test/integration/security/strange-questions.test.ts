import { beforeAll, describe, expect, test } from '@jest/globals'
import { type Answer, type Api, administrator, anonymous, someone } from '../../support/api.ts'
import { aMunicipality, anOffer } from '../../support/content.ts'

let admin: Api

beforeAll(async () => {
  admin = await administrator()
})

/** What is told of a path, without the path itself, which the asker wrote. */
const told = ({ status, body }: Answer, path: string): string =>
  JSON.stringify([status, body]).replaceAll(path, '…')

const signsOfSql = /sqlite|select |from "|drizzle|libsql|mongo|syntax error|no such column/i

describe('case 9: signing in with operators in place of words', () => {
  test.each([
    { email: { $gt: '' }, password: 'x' },
    { email: { $gt: '' }, password: { $gt: '' } },
    { email: 'admin@tiltaksvifte.example', password: { $ne: null } },
    { email: ['admin@tiltaksvifte.example'], password: 'x' },
    { email: true, password: true },
  ])('%j is refused', async (credentials) => {
    const { status, body } = await anonymous().post('/api/users/login', credentials)
    expect([400, 401]).toContain(status)
    expect(body.token).toBeUndefined()
  })
})

describe('case 19: a question about what is hidden', () => {
  test.each([
    ['users', 'password'],
    ['users', 'hash'],
    ['users', 'salt'],
    ['users', 'sessions.id'],
    ['users', 'resetPasswordToken'],
    ['users', 'loginAttempts'],
    ['api-clients', 'apiKey'],
    ['api-clients', 'apiKeyIndex'],
    ['coverage-results', 'portfolio'],
    ['programs', 'responsible.hash'],
    ['plans', 'municipality.resetPasswordToken'],
  ])('of %s, %s, is refused like one about an unknown field', async (slug, path) => {
    const last = path.split('.').at(-1) ?? ''
    const ask = (name: string) =>
      admin.get(`/api/${slug}?where[${path.replace(last, name)}][exists]=true`)
    const unknown = told(await ask('nothing'), 'nothing')
    const hidden = await ask(last)
    expect(hidden.status).toBe(400)
    // The same text but for the name, which differs where the path is told whole.
    expect(told(hidden, last)).toBe(unknown)
  })

  test('is refused through GraphQL, without naming what there is', async () => {
    const { body } = await admin.graphql(
      '{ Users(where: { hash: { exists: true } }) { totalDocs } }',
    )
    expect(body.data).toBeUndefined()
    expect(body.errors[0].message).not.toMatch(/did you mean/i)
  })

  test('is refused to the public, about counts of few children', async () => {
    for (const path of ['children.count', 'successor.children.count']) {
      const { status } = await anonymous().get(
        `/api/municipalities?where[${path}][less_than]=5&limit=1`,
      )
      expect(status).toBe(400)
    }
  })
})

describe('case 20: an order by what is hidden', () => {
  test.each([
    'users?sort=hash',
    'users?sort=-salt',
    'users?sort=resetPasswordToken',
    'users?sort=email,hash',
    'programs?sort=responsible.hash',
    'api-clients?sort=apiKeyIndex',
    'coverage-results?sort=portfolio',
    'offers/versions?sort=version.municipality.hash',
    'offers/versions?sort=version.nothing',
  ])('%s is refused', async (question) => {
    const { status, body } = await admin.get(`/api/${question}`)
    expect([status, body.errors[0].code]).toEqual([400, 'bad-sort'])
  })

  test('is refused through GraphQL', async () => {
    const { body } = await admin.graphql('{ Users(sort: "hash") { docs { id } } }')
    expect(body.errors[0].extensions.code).toBe('bad-sort')
  })
})

describe('case 21: a join with a question about what is hidden', () => {
  // No collection has join fields, so that whatever is asked of one is nothing.
  test.each([
    'joins[users][where][hash][exists]=true',
    'joins[offers][where][municipality.hash][exists]=true&joins[offers][sort]=hash',
    'joins[responsible][where][__proto__][x]=1',
  ])('%s finds no join to put it in', async (question) => {
    const plain = await anonymous().get('/api/programs?limit=1&depth=0')
    const joined = await anonymous().get(`/api/programs?limit=1&depth=0&${question}`)
    expect([[200, plain.body.docs], 400]).toContainEqual(
      joined.status === 400 ? 400 : [joined.status, joined.body.docs],
    )
  })
})

describe('case 23: signs of SQL where words belong', () => {
  test.each([
    '1 or 1=1',
    "1' or '1'='1",
    '1;drop table users',
    '") or 1=1 --',
    'x" union select 1',
  ])('an id of %s is not found', async (id) => {
    const one = await admin.get(`/api/users/${encodeURIComponent(id)}`)
    const graphql = await admin.graphql('query ($id: String!) { User(id: $id) { id } }', { id })
    expect(one.status).toBe(404)
    expect(graphql.body.errors[0].extensions.code).toBe('not-found')
    expect(JSON.stringify([one.body, graphql.body])).not.toMatch(signsOfSql)
  })

  test.each([
    "sort=title'--",
    'sort=title;drop table programs',
    "locale=nb'--",
    "where[title'--][equals]=x",
    `where[body.root.children')--][like]=x`,
    `where[body][equals]=x') or 1=1 --`,
    "where[title][like';--]=x",
    'where[themes.theme") --][equals]=x',
  ])('%s is refused', async (question) => {
    const { status, body } = await anonymous().get(`/api/programs?${question}`)
    expect(status).toBe(400)
    expect(body.errors[0].code).toMatch(/^[a-z-]+$/)
    // The question itself is told back; nothing of the database's is.
    expect(body.errors[0].message.replace(/Received .*/, '')).not.toMatch(/sqlite|syntax error/i)
  })

  test.each([
    "select[title'--]=true",
    `where[title][equals]=x' or '1'='1`,
    `where[title][like]=%25' or 1=1 --`,
    `where[id][in]=x') or ('1'='1`,
  ])('%s finds nothing more for it', async (question) => {
    const { status, body } = await anonymous().get(`/api/programs?depth=0&${question}`)
    const titles = (body.docs ?? []).filter((each: { title?: string }) => each.title !== undefined)
    // An id that cannot be one is refused where ids have a form of their own.
    expect([200, 400]).toContain(status)
    expect(titles).toEqual([])
  })
})

describe('case 25: an id, or a body, of another kind', () => {
  test.each(['abc', '0', '-1', 'NaN', '[]', '{}', '%20', 'undefined'])(
    'the id %s is not found',
    async (id) => {
      for (const slug of ['programs', 'offers', 'users', 'levels']) {
        expect((await admin.get(`/api/${slug}/${id}`)).status).toBe(404)
        expect((await admin.patch(`/api/${slug}/${id}`, {})).status).toBe(404)
      }
    },
  )

  test.each(['null', '[]', '[{"title":"x"}]', '"x"', '7'])(
    'the body %j is refused by every writing route',
    async (raw) => {
      const { id } = await anOffer((await aMunicipality()).id)
      const answers = [
        await admin.send('/api/offers', { method: 'POST', raw }),
        await admin.send(`/api/offers/${id}`, { method: 'PATCH', raw }),
        await admin.send('/api/globals/site', { method: 'POST', raw }),
        await admin.send('/api/users/login', { method: 'POST', raw }),
      ]
      for (const { status, body } of answers) {
        expect(status).toBeGreaterThanOrEqual(400)
        expect(status).toBeLessThan(500)
        expect(body.errors[0].code).toMatch(/^[a-z-]+$/)
      }
    },
  )

  test('a row with the id of a row of another document is refused', async () => {
    const { id: municipality } = await aMunicipality()
    const manager = await someone({
      memberships: [{ municipality, role: 'municipality-manager' }],
    })
    const plan = (actions: object[]) => ({ title: 'Plan', municipality, actions })
    const theirs = await manager.post('/api/plans', plan([{ what: 'En' }]))
    const mine = await manager.post('/api/plans', plan([{ what: 'To' }]))
    const taken = { id: theirs.body.doc.actions[0].id, what: 'Tre' }
    const rest = await manager.patch(`/api/plans/${mine.body.doc.id}`, { actions: [taken] })
    const graphql = await manager.graphql(
      'mutation ($id: String!, $data: mutationPlanUpdateInput!) { updatePlan(id: $id, data: $data) { id } }',
      { id: mine.body.doc.id, data: { actions: [taken] } },
    )
    // Where rows lie inside their document, one of the same id in another is a row of its own.
    const codes = [rest.body.errors?.[0].code, graphql.body.errors?.[0].extensions.code]
    expect([
      ['repeated-row', 'repeated-row'],
      [undefined, undefined],
    ]).toContainEqual(codes)
    const { body } = await manager.get(`/api/plans/${theirs.body.doc.id}`)
    expect(body.actions).toMatchObject([{ what: 'En' }])
  })

  test.each(['x', '$x', 'a.b', 'all', '', 'nb&publishSpecificLocale=nn'])(
    'the language %s is none to publish in',
    async (language) => {
      const { id } = await anOffer((await aMunicipality()).id)
      const question = `publishSpecificLocale=${language}`
      const changed = await admin.patch(`/api/offers/${id}?${question}`, { title: 'x' })
      const made = await admin.post(`/api/offers?${question}`, { title: 'x' })
      expect([changed.status, made.status]).toEqual([400, 400])
    },
  )
})
