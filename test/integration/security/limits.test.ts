import { beforeAll, describe, expect, test } from '@jest/globals'
import { type Answer, type Api, administrator, anonymous, api } from '../../support/api.ts'

let admin: Api

beforeAll(async () => {
  admin = await administrator()
})

const told = ({ status, body }: Answer) => [status, body.errors?.[0]?.code]
const listed = (count: number, write: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => write(index)).join('&')

/** A long question in a body, as Payload's admin asks. */
const ask = (path: string, raw: string, headers: Record<string, string> = {}) =>
  api().send(path, {
    method: 'POST',
    raw,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'X-Payload-HTTP-Method-Override': 'GET',
      ...headers,
    },
  })

describe('case 22: names that would change what all objects are', () => {
  const bodies = [
    '{"title":"x","__proto__":{"polluted":"yes"}}',
    '{"title":"x","constructor":{"prototype":{"polluted":"yes"}}}',
    '{"title":"x","dose":{"__proto__":{"polluted":"yes"}}}',
    '{"links":[{"constructor":{"prototype":{"polluted":"yes"}}}]}',
    '{"\\u005f_proto__":{"polluted":"yes"}}',
  ]

  test.each(bodies)('in a body are refused: %s', async (raw) => {
    for (const path of ['/api/programs', '/api/users/login', '/api/coverage/evaluate']) {
      expect(told(await admin.send(path, { method: 'POST', raw }))).toEqual([400, 'bad-name'])
    }
  })

  test.each([
    '__proto__[polluted]=yes',
    'where[__proto__][equals]=x',
    'where[title][__proto__]=x',
    'where[constructor][prototype][polluted]=yes',
    'select[__proto__]=true',
    'where[__proto__.polluted][equals]=x',
  ])('in a query are refused: %s', async (query) => {
    expect(told(await anonymous().get(`/api/programs?${query}`))).toEqual([400, 'bad-name'])
    expect(told(await ask('/api/programs', query))).toEqual([400, 'bad-name'])
  })

  test.each(['where[title][$ne]=x', 'where[$where]=1', 'where[$where][equals]=1'])(
    'operators of a database are refused: %s',
    async (query) => {
      expect((await anonymous().get(`/api/programs?${query}`)).status).toBe(400)
    },
  )

  test('leave nothing behind', async () => {
    const { body } = await anonymous().get('/api/levels?limit=1&depth=0')
    expect(body.polluted).toBeUndefined()
    expect(body.docs[0].polluted).toBeUndefined()
  })
})

describe('case 24: counts out of range', () => {
  const queries = [
    'limit=0',
    'limit=-1',
    'limit=101',
    'limit=1e9',
    'limit=abc',
    'page=-1',
    'page=0',
    'depth=99',
    'depth=4',
    'pagination=false',
  ]
  const lists = ['programs', 'offers', 'municipalities', 'media', 'coverage-results', 'levels']

  test.each(queries)('%s is refused by every list', async (query) => {
    for (const list of lists) {
      expect((await anonymous().get(`/api/${list}?${query}`)).status).toBe(400)
      expect((await ask(`/api/${list}`, query)).status).toBe(400)
    }
  })

  test.each(['limit=1001', 'limit=-1', 'page=0', 'depth=4'])(
    '%s is refused to those signed in, for versions and bulk changes too',
    async (query) => {
      const path = `where[slug][equals]=none&${query}`
      const answers = [
        await admin.get(`/api/programs?${query}`),
        await admin.get(`/api/programs/versions?${query}`),
        await admin.get(`/api/globals/site/versions?${query}`),
        await admin.patch(`/api/programs?${path}`, { title: 'x' }),
        await admin.delete(`/api/programs?${path}`),
      ]
      expect(answers.map(told)).toEqual(answers.map(() => [400, 'out-of-range']))
    },
  )

  test('are refused over GraphQL, for versions of collections and globals too', async () => {
    for (const list of ['Programs', 'versionsPrograms', 'versionsSite', 'versionsNeedTemplate']) {
      const { body } = await admin.graphql(`{ ${list}(limit: 1001) { docs { id } } }`)
      expect([list, body.errors[0].code]).toEqual([list, 'out-of-range'])
    }
  })
})

describe('case 26: a where of many conditions', () => {
  const conditions = (count: number) =>
    listed(count, (index) => `where[or][${index}][title][equals]=x`)

  test('is refused in an address and in a body', async () => {
    expect(told(await anonymous().get(`/api/programs?${conditions(31)}`))).toEqual([
      400,
      'bad-where',
    ])
    expect(told(await ask('/api/programs', conditions(31)))).toEqual([400, 'bad-where'])
    expect((await ask('/api/programs', conditions(30))).status).toBe(200)
  })

  test('of 5,000 is refused, however short it is written', async () => {
    expect(told(await ask('/api/programs', conditions(5000)))).toEqual([413, 'too-large'])
    const short = listed(4000, (index) => `where[or][${index}][id][equals]`)
    expect((await ask('/api/programs', short.slice(0, 99_000))).status).toBe(400)
    const json = JSON.stringify({ or: Array(3000).fill({ id: { equals: 1 } }) })
    expect(told(await ask('/api/programs', `where=${json}`))).toEqual([400, 'bad-where'])
  })

  test('is refused through every other door', async () => {
    const where = `{ OR: [${Array(31).fill('{ title: { equals: "x" } }').join(' ')}] }`
    const answers = [
      await admin.patch(`/api/programs?${conditions(31)}`, { title: 'x' }),
      await admin.delete(`/api/programs?${conditions(31)}`),
      await admin.get(`/api/programs/versions?${conditions(31)}`),
      await admin.get(`/api/programs/count?${conditions(31)}`),
      await admin.get(`/api/globals/site/versions?${conditions(31)}`),
      await admin.graphql(`{ Programs(where: ${where}) { docs { id } } }`),
    ]
    expect(answers.map(({ body }) => body.errors[0].code)).toEqual(answers.map(() => 'bad-where'))
  })

  test('deeper than five levels is refused', async () => {
    const query = `where${'[and][0]'.repeat(5)}[title][equals]=x`
    expect(told(await anonymous().get(`/api/programs?${query}`))).toEqual([400, 'bad-where'])
    const most = `where${'[and][0]'.repeat(4)}[title][equals]=x`
    expect((await anonymous().get(`/api/programs?${most}`)).status).toBe(200)
  })

  test('may list many values in one condition', async () => {
    const values = listed(500, (index) => `where[slug][in][${index}]=x${index}`)
    expect((await ask('/api/programs', values)).status).toBe(200)
  })
})

describe('case 27: a body of 20 MB', () => {
  const big = 'x'.repeat(20_000_000)

  test('is refused as JSON, with an answer that arrives', async () => {
    for (const path of ['/api/programs?draft=true', '/api/users/login', '/api/coverage/evaluate']) {
      expect(told(await admin.post(path, { title: big }))).toEqual([413, 'too-large'])
    }
    expect(told(await admin.graphql(big))).toEqual([413, 'too-large'])
  })

  test('is refused when its length is not announced', async () => {
    const pieces = new ReadableStream({
      start: (controller) => {
        for (let sent = 0; sent < 200; sent += 1) controller.enqueue(Buffer.alloc(10_000, 'x'))
        controller.close()
      },
    })
    const send: RequestInit & { duplex: 'half' } = { method: 'POST', body: pieces, duplex: 'half' }
    const { status } = await fetch(`${process.env.TEST_SERVER_URL}/api/users/login`, {
      ...send,
      headers: { 'content-type': 'application/json' },
    })
    expect(status).toBe(413)
  })

  test('is refused as a form, by its length and by that of one field', async () => {
    const form = new FormData()
    form.set('_payload', JSON.stringify({ title: big }))
    const { status } = await sendForm('/api/programs?draft=true', form)
    expect([400, 413]).toContain(status)
    const larger = new FormData()
    larger.set('file', new Blob([big, big]), 'x.png')
    expect((await sendForm('/api/media', larger)).status).toBe(413)
  })

  test('stores nothing', async () => {
    const { body } = await admin.get(
      '/api/programs?where[title][like]=xxxxxxxxxx&draft=true&limit=1',
    )
    expect(body.totalDocs).toBe(0)
  })

  const sendForm = (path: string, body: FormData) =>
    fetch(`${process.env.TEST_SERVER_URL}${path}`, { method: 'POST', body })
})
