import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { type Answer, type Api, administrator, anonymous, idOf, type Json } from '../support/api.ts'
import { aMunicipality, anOffer, aProgram, aTitle } from '../support/content.ts'

/** An answer that refuses, in the one shape of api.md. */
function expectRefusal({ status, body }: Answer): void {
  expect(status).toBeGreaterThanOrEqual(400)
  expect(status).toBeLessThan(500)
  expect(body.errors.length).toBeGreaterThan(0)
  for (const { code, message } of body.errors) {
    expect(code).toMatch(/^[a-z][a-z-]+$/)
    expect(message).toEqual(expect.any(String))
  }
}

let admin: Api
let program: Json
let offer: Json

beforeAll(async () => {
  admin = await administrator()
  program = await aProgram()
  offer = await anOffer((await aMunicipality()).id)
})

describe('a body', () => {
  const paths = ['/api/programs', '/api/users/login', '/api/coverage/evaluate', '/api/graphql']
  const bodies = ['{', '{"a":1', 'null', '[]', '[{"query":"{__typename}"}]', '5', '"x"', 'true', '']

  test.each(paths.flatMap((path) => bodies.map((raw) => [path, raw])))(
    'sent to %s as %s is refused',
    async (path, raw) => {
      expectRefusal(await admin.send(path, { method: 'POST', raw }))
    },
  )

  test.each([
    ['text/plain', 'hello'],
    ['application/xml', '<a/>'],
    ['application/x-www-form-urlencoded', 'title=x'],
    ['multipart/form-data', 'x'],
    ['multipart/form-data; boundary=abc', 'x'],
    [
      'multipart/form-data; boundary=abc',
      '--abc\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{',
    ],
    ['multipart/form-data; boundary=abc', form('{')],
    ['multipart/form-data; boundary=abc', form('null')],
    ['multipart/form-data; boundary=abc', form('[]')],
    ['multipart/form-data; boundary=abc', form('{"alternative":"x"}')],
  ])('of type %s with %j is refused', async (type, raw) => {
    const headers = { 'content-type': type }
    expectRefusal(await admin.send('/api/media', { method: 'POST', raw, headers }))
    if (!raw.includes('alternative')) {
      expectRefusal(await admin.send('/api/programs', { method: 'POST', raw, headers }))
    }
  })

  test('that is too large is refused with 413', async () => {
    const json = await admin.post('/api/programs', { title: 'x'.repeat(1_100_000) })
    const query = await admin.post('/api/graphql', { query: 'x'.repeat(70_000) })
    for (const { status, body } of [json, query]) {
      expect([status, body.errors[0].code]).toEqual([413, 'too-large'])
    }
  })
})

describe('an unknown field', () => {
  test.each([
    ['titel', { titel: 'x' }],
    ['ageRange.until', { ageRange: { until: 3 } }],
    ['themes.0.weight', { themes: [{ weight: 1 }] }],
    ['dose.sessions2', { dose: { sessions2: 1 } }],
    ['__proto__', JSON.parse('{"__proto__":{"a":1}}')],
  ])('%s is refused by name over REST', async (field, body) => {
    for (const answer of [
      await admin.post('/api/programs', { title: 'x', ...body }),
      await admin.send(`/api/programs/${program.id}`, {
        method: 'PATCH',
        raw: JSON.stringify(body),
      }),
    ]) {
      if (field === '__proto__' && answer.body.errors?.[0]?.code !== 'unknown-field') continue
      expectRefusal(answer)
      expect(answer.body.errors[0]).toMatchObject({ code: 'unknown-field', field })
    }
  })

  test('of a global is refused by name', async () => {
    const { status, body } = await admin.post('/api/globals/site', { titel: 'x' })
    expect([status, body.errors[0].field]).toEqual([400, 'titel'])
  })

  test('is refused by name over GraphQL', async () => {
    const { body } = await admin.graphql(
      `mutation { updateProgram(id: "${program.id}", data: { titel: "x" }) { id } }`,
    )
    expect(body.errors[0].extensions.code).toBe('invalid-query')
    expect(body.errors[0].message).toContain('titel')
  })
})

describe('a value of the wrong type', () => {
  const wrong: [string, unknown][] = [
    ['title', { a: 1 }],
    ['title', 5],
    ['title', ['x']],
    ['typicalSeats', 'many'],
    ['typicalSeats', {}],
    ['checked', 'perhaps'],
    ['availability', 'sometimes'],
    ['availability', 7],
    ['targets', 'child-ish'],
    ['targets', [{}]],
    ['responsible', 5],
    ['responsible', 'x'],
    ['responsible', [{ a: 1 }]],
    ['responsible', ["'"]],
    ['responsible', [randomUUID()]],
    ['levels', ['507f1f77bcf86cd799439011']],
    ['themes', 'x'],
    ['themes', [5]],
    ['themes', [{ theme: 'x', relevance: 'main' }]],
    ['themes', [{ theme: null }]],
    ['ageRange', 'x'],
    ['ageRange', { fromMonth: 'x' }],
    ['evidence', [{ scheme: 'ungsinn-2015', value: '9' }]],
    ['evidence', [{ scheme: 'unknown', value: '5' }]],
    ['evidence', [{ scheme: 'ungsinn-2015', value: 5 }]],
    ['body', 'text'],
    ['body', { root: 5 }],
    ['body', []],
    ['links', [{ text: 'x', url: 'javascript:alert(1)' }]],
    ['slug', 'Not A Slug'],
    ['slug', {}],
    ['languages', [{}]],
    ['dose', { sessions: -1 }],
  ]

  test.each(wrong)('of %s (%j) is refused', async (field, value) => {
    expectRefusal(await admin.patch(`/api/programs/${program.id}`, { [field]: value }))
  })

  test.each([
    ['municipality', 5],
    ['municipality', 'x'],
    ['municipality', randomUUID()],
    ['program', { a: 1 }],
    ['program', 'x'],
    ['seats', '12 families'],
    ['seats', -1],
    ['from', 'tomorrow'],
    ['from', {}],
    ['status', 'open'],
    ['sharedWith', [{ municipality: 'x', share: 0.1 }]],
    ['sharedWith', [{ share: 2 }]],
    ['sharedWith', [null]],
    ['roleMailbox', 'nobody'],
    ['webPage', 'ftp://x'],
    ['practitioners', [1]],
    ['lastVerified', { on: 'never' }],
  ])('of an offer (%s: %j) is refused', async (field, value) => {
    expectRefusal(await admin.patch(`/api/offers/${offer.id}`, { [field]: value }))
  })
})

describe('a rule of one field', () => {
  test('keeps keys unique, and names the field', async () => {
    const { slug } = program
    const again = await admin.post('/api/programs', {
      title: 'x',
      slug,
      responsible: [await idOf('institutions', 'slug', 'bufdir')],
    })
    const municipality = await admin.post('/api/municipalities', {
      number: '0301',
      name: 'Oslo',
      countyNumber: '03',
      countyName: 'Oslo',
    })
    const term = await admin.post('/api/levels', { key: 'universal', title: 'x' })
    expect([again.status, again.body.errors[0].field]).toEqual([400, 'slug'])
    expect([municipality.status, municipality.body.errors[0].field]).toEqual([400, 'number'])
    expect([term.status, term.body.errors[0].field]).toEqual([400, 'key'])
  })

  test.each(['123456789', '12345678', 'abcdefghi', '974760674'])(
    'refuses %s as an organisation number',
    async (organisationNumber) => {
      const { status, body } = await admin.post('/api/institutions', {
        name: aTitle('I'),
        kind: 'network',
        organisationNumber,
      })
      expect([status, body.errors[0].field]).toEqual([400, 'organisationNumber'])
    },
  )

  test.each(['301', '03011', 'abcd', '03 1', 301])(
    'refuses %j as a municipality number',
    async (number) => {
      const { status, body } = await admin.post('/api/municipalities', {
        number,
        name: 'x',
        countyNumber: '03',
        countyName: 'x',
      })
      expect([status, body.errors[0].field]).toEqual([400, 'number'])
    },
  )
})

describe('an id', () => {
  const ids = [
    'not-an-id',
    "'",
    '"',
    "1' OR '1'='1",
    '%00',
    'null',
    '-1',
    '{"$ne":1}',
    '[object Object]',
    'x'.repeat(10_000),
    randomUUID(),
    '507f1f77bcf86cd799439011',
  ]

  test.each(ids)('that is %s is not found', async (id) => {
    const path = `/api/programs/${encodeURIComponent(id)}`
    for (const answer of [
      await anonymous().get(path),
      await admin.patch(path, { title: 'x' }),
      await admin.delete(path),
      await admin.get(`/api/programs/versions/${encodeURIComponent(id)}`),
      await admin.post(`/api/programs/versions/${encodeURIComponent(id)}`),
      await admin.post(`${path}/duplicate`),
    ]) {
      expect([answer.status, answer.body.errors[0].code]).toEqual([404, 'not-found'])
    }
  })

  test('that is not even text is refused', async () => {
    expectRefusal(await anonymous().get('/api/programs/%ff'))
  })
})

describe('a query', () => {
  const refused = [
    'where=x',
    'where=5',
    'where[title]=1',
    'where[nope][equals]=1',
    'where[title][nope]=1',
    'where[title][$regex]=.*',
    'where[or]=1',
    'where[or][0]=1',
    'where[seats][greater_than]=abc',
    'where[typicalSeats][greater_than]=abc',
    'where[updatedAt][greater_than]=abc',
    'where[title][equals][$ne]=1',
    'where[title][all]=x',
    'where[title][near]=1,2',
    'where[title][within]=x',
    'where[title][in][0][x]=1',
    'where[checked][equals]=banana',
    'where[slug][exists]=maybe',
    'where[body.root][equals]=x',
    'where[body][like]=x',
    'where[responsible.nope][equals]=x',
    'where[responsible.hash][equals]=x',
    `where${'[and][0]'.repeat(6)}[title][equals]=x`,
    Array.from({ length: 31 }, (_, i) => `where[or][${i}][title][equals]=x`).join('&'),
    'sort=nope',
    'sort=title,,',
    'sort=$where',
    'depth=-1',
    'depth=4',
    'depth=abc',
    'depth[]=1',
    'depth=',
    'limit=-1',
    'limit=0',
    'limit=101',
    'limit=abc',
    'limit=1e9',
    'limit[a]=1',
    'limit=1&limit=2',
    'page=0',
    'page=-1',
    'page=abc',
    'page[]=2',
    'pagination=false',
    'draft=banana',
    'trash=1',
    'locale=xx',
    'locale=',
    'locale[]=nb',
    'fallback-locale=xx',
    'fallbackLocale=xx',
  ]

  test.each(refused)('%s is refused', async (query) => {
    expectRefusal(await anonymous().get(`/api/programs?${query}`))
  })

  const harmless = [
    'sort[a]=title',
    'where[title][like]=(((',
    'where[title][contains]=[[',
    'where[slug][like]=%25',
    "where[title][equals]='",
    'where[responsible][equals]=x',
    'where[responsible][in]=x,y',
    'where[levels.key][in]=universal',
    'where[id][equals]=x',
    'where[id][not_equals]=',
    'where[title][equals]=null',
    'where[evidence.value][equals]=5',
    'where[typicalSeats][greater_than]=1',
    'where[updatedAt][greater_than]=2020-01-01',
    'where[checked][equals]=true',
    'select=1',
    'select[nope]=true',
    'select[title]=x',
    'select[title][x]=true',
    'populate=1',
    'populate[institutions][nope]=true',
    'joins=1',
    'joins[x]=1',
    'page=999999999',
    'sort=-title,updatedAt',
    'sort=responsible.name',
    '%',
    '%ff=1',
    'a[b][c][d]=1',
    'a=b&a=c',
    'where={"title":{"like":"x"}}',
  ]

  test.each(harmless)('%s is answered', async (query) => {
    const { status, body } = await anonymous().get(`/api/programs?${query}`)
    expect(status).toBe(200)
    expect(body.docs).toEqual(expect.any(Array))
  })

  test.each(['programs/count', 'programs/versions', 'offers', 'users', 'municipalities'])(
    'for %s that asks for what is not there is refused',
    async (path) => {
      expectRefusal(await admin.get(`/api/${path}?where[nope][equals]=1`))
      expectRefusal(await admin.get(`/api/${path}?where=[`))
    },
  )

  test.each(['hash', 'salt', 'resetPasswordToken', 'sessions.id', 'apiKey'])(
    'cannot ask for or sort by %s of a user',
    async (field) => {
      expectRefusal(await admin.get(`/api/users?where[${field}][exists]=true`))
      expectRefusal(await admin.get(`/api/users?sort=${field}`))
    },
  )

  test('that is too long for a request is refused in JSON', async () => {
    const answer = await anonymous().get(`/api/programs?x=${'x'.repeat(20_000)}`)
    expect(answer.status).toBe(431)
    expectRefusal(answer)
  })

  test('for a bulk change without a condition changes nothing', async () => {
    const answers = [
      await admin.patch('/api/programs', { title: 'x' }),
      await admin.patch('/api/programs?where=', { title: 'x' }),
      await admin.patch('/api/programs?where={}', { title: 'x' }),
      await admin.patch('/api/programs?where[constructor][equals]=1', { title: 'x' }),
      await admin.delete('/api/programs'),
      await admin.delete('/api/programs?where={}'),
      await admin.delete('/api/programs?where[and][0]=1'),
      await admin.delete('/api/programs?where[__proto__][id][exists]=true'),
    ]
    for (const answer of answers) expectRefusal(answer)
    expect((await anonymous().get('/api/programs?limit=1')).body.totalDocs).toBeGreaterThan(30)
  })
})

describe('an address', () => {
  test.each([
    ['GET', '/api'],
    ['GET', '/api/nope'],
    ['POST', '/api/nope'],
    ['GET', '/api/globals/nope'],
    ['POST', '/api/globals/nope'],
    ['PUT', '/api/programs'],
    ['PUT', '/api/programs/x'],
    ['GET', '/api/programs/1/2/3/4'],
    ['GET', '/api/coverage'],
    ['POST', '/api/coverage/method'],
    ['GET', '/api/coverage/evaluate'],
    ['GET', '/api/graphql/x'],
    ['GET', '/api/graphql-playground'],
    ['GET', '/api/media/file/nope.png'],
    ['POST', '/api/users/verify/x'],
    ['POST', '/api/api-clients/verify/x'],
  ])('%s %s is not found', async (method, path) => {
    const answer = await anonymous().send(path, {
      method,
      ...(method === 'GET' ? {} : { body: {} }),
    })
    expectRefusal(answer)
    expect(answer.status).toBe(404)
  })

  test.each(['/api/media/file/..%2f..%2fpackage.json', '/api/media/file/..%5cpackage.json'])(
    '%s shows no file outside the media folder',
    async (path) => {
      expectRefusal(await admin.get(path))
    },
  )

  test.each(['forgot-password', 'reset-password', 'unlock', 'refresh-token', 'first-register'])(
    '/api/users/%s refuses what makes no sense',
    async (name) => {
      expectRefusal(await anonymous().post(`/api/users/${name}`, { email: 5, token: {} }))
    },
  )

  test.each([
    { email: { $ne: 1 }, password: 'x' },
    { email: ['x'], password: 'x' },
    { email: 'x', password: 5 },
    { email: 'a@example.org', password: { a: 1 } },
    { username: 'x' },
  ])('for signing in refuses %j', async (body) => {
    expectRefusal(await anonymous().post('/api/users/login', body))
  })
})

function form(payload: string): string {
  return `--abc\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n${payload}\r\n--abc--\r\n`
}
