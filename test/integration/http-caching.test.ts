import { describe, expect, test } from '@jest/globals'
import { administrator, anonymous, serverUrl } from '../support/api.ts'

const plain = { 'accept-encoding': 'identity' }
const list = '/api/levels?limit=3&sort=key'
const graphql = `/api/graphql?${new URLSearchParams({ query: '{ Levels(limit: 3) { docs { key } } }' })}`
const lasting = 'public, max-age=0, s-maxage=5, stale-while-revalidate=25'

describe('what anybody may read', () => {
  test.each([
    [list, 'Accept-Encoding, Authorization, Cookie, Origin'],
    [graphql, 'Accept, Accept-Encoding, Authorization, Cookie, Origin'],
    ['/api/coverage/municipalities/9901', 'Accept-Encoding, Authorization, Cookie, Origin'],
  ])('is not sent again to whoever has it: %s', async (path, vary) => {
    const first = await anonymous().get(path, plain)
    const tag = first.headers.get('etag') ?? ''
    expect(tag).toMatch(/^"[\w-]{43}"$/)
    expect([first.headers.get('cache-control'), first.headers.get('vary')]).toEqual([lasting, vary])
    const again = await anonymous().get(path, { ...plain, 'if-none-match': `"other", W/${tag}` })
    expect([again.status, again.body]).toEqual([304, ''])
    for (const name of ['etag', 'cache-control', 'vary']) {
      expect(again.headers.get(name)).toBe(first.headers.get(name))
    }
    expect(again.headers.get('content-type')).toBeNull()
  })

  test('has the same tag for HEAD, and the length of what GET would send', async () => {
    const [head, get] = [
      await anonymous().send(list, { method: 'HEAD', headers: plain }),
      await anonymous().get(list, plain),
    ]
    for (const name of ['etag', 'content-length', 'content-type']) {
      expect(head.headers.get(name)).toBe(get.headers.get(name))
    }
    expect(head.body).toBe('')
    const headers = { ...plain, 'if-none-match': head.headers.get('etag') ?? '' }
    expect((await anonymous().send(list, { method: 'HEAD', headers })).status).toBe(304)
  })

  test.each(['br', 'gzip'])('comes compressed to who takes it so: %s', async (encoding) => {
    const path = '/api/themes?limit=20'
    const whole = await anonymous().get(path, plain)
    const packed = await fetch(`${serverUrl()}${path}`, {
      headers: { 'accept-encoding': `${encoding};q=0.8, identity;q=0.5` },
    })
    expect(packed.headers.get('content-encoding')).toBe(encoding)
    expect(await packed.json()).toEqual(whole.body)
    const [bytes, most] = [packed, whole].map(({ headers }) =>
      Number(headers.get('content-length')),
    )
    expect(bytes).toBeLessThan((most ?? 0) / 2)
    // Other bytes have another strong tag, and each is known when it comes back.
    const tag = packed.headers.get('etag') ?? ''
    expect(tag).not.toBe(whole.headers.get('etag'))
    expect((await anonymous().get(path, { 'if-none-match': tag })).status).toBe(304)
  })

  test('is not compressed for who refuses it', async () => {
    const path = '/api/themes?limit=20'
    const { headers } = await anonymous().get(path, { 'accept-encoding': 'br;q=0, gzip;q=0.0' })
    expect(headers.get('content-encoding')).toBeNull()
  })

  test('has another tag as soon as it is changed', async () => {
    const staff = await administrator()
    const path = '/api/levels?where[key][equals]=universal&locale=en'
    const tagOf = async () => (await anonymous().get(path)).headers.get('etag') ?? ''
    const before = await tagOf()
    const [{ id, title }] = (await anonymous().get(path)).body.docs
    await staff.patch(`/api/levels/${id}?locale=en`, { title: `${title} (changed)` })
    const changed = await anonymous().get(path, { 'if-none-match': before })
    expect([changed.status, changed.body.docs[0].title]).toEqual([200, `${title} (changed)`])
    await staff.patch(`/api/levels/${id}?locale=en`, { title })
  })

  test('says what it took to make, once', async () => {
    const path = `/api/arenas?limit=2&depth=0&where[key][not_equals]=${Date.now()}`
    const [made, kept] = [await anonymous().get(path), await anonymous().get(path)]
    expect(made.headers.get('cache-status')).toBe('tiltaksvifte; fwd=miss; stored')
    expect(made.headers.get('server-timing')).toMatch(/^db;dur=\d+\.\d;desc="\d+ reads"$/)
    expect(kept.headers.get('cache-status')).toBe('tiltaksvifte; hit')
    expect(kept.headers.get('server-timing')).toBeNull()
  })

  test('is one answer however the question is put', async () => {
    const unique = `where[key][not_equals]=${Date.now()}`
    await anonymous().get(`/api/arenas?limit=2&sort=key&${unique}`)
    const turned = await anonymous().get(`/api/arenas?${encodeURI(unique)}&sort=key&limit=2`)
    expect(turned.headers.get('cache-status')).toBe('tiltaksvifte; hit')
  })

  test('is one answer for a query by GET and by POST', async () => {
    const query = `{ Arenas(limit: 2, where: { key: { not_equals: "${Date.now()}" } }) { docs { key } } }`
    const posted = await anonymous().graphql(query)
    const got = await anonymous().get(`/api/graphql?${new URLSearchParams({ query })}`)
    expect(got.headers.get('cache-status')).toBe('tiltaksvifte; hit')
    expect(got.body).toEqual(posted.body)
  })

  test('carries nothing of who asked first', async () => {
    const path = `/api/arenas?limit=2&where[key][not_equals]=${Date.now()}`
    const first = await anonymous().get(path, { 'x-forwarded-host': 'evil.example' })
    const next = await anonymous().get(path)
    expect(next.headers.get('x-request-id')).not.toBe(first.headers.get('x-request-id'))
    for (const { headers } of [first, next]) expect(headers.get('ratelimit')).toBeNull()
  })
})

describe('what is for one asker or one moment', () => {
  test('is kept by no cache when the asker is signed in', async () => {
    const { headers } = await (await administrator()).get(list)
    expect([headers.get('cache-control'), headers.get('etag')]).toEqual(['private, no-store', null])
  })

  test('is not taken from what others got, nor left to them', async () => {
    const staff = await administrator()
    await anonymous().get('/api/programs?limit=1')
    const all = await staff.get('/api/programs?limit=1')
    expect(all.headers.get('cache-status')).toBeNull()
    const open = await anonymous().get('/api/programs?limit=1')
    expect(open.body.totalDocs).toBeLessThan(all.body.totalDocs)
  })

  test.each([
    ['/api/levels/0', 404],
    ['/api/levels?limit=-1', 400],
    ['/api/nope', 404],
    ['/api/access', 200],
    ['/api/users/me', 200],
    ['/api/coverage/recomputation', 200],
  ])('is kept by no cache when it is a refusal or about the asker: %s', async (path, status) => {
    const answer = await anonymous().get(path)
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([status, 'no-store'])
    expect(answer.headers.get('cache-status')).toBeNull()
  })

  test('is not kept when it is a query that fails in part', async () => {
    const query = '{ Levels { docs { key } } Program(id: "0") { title } }'
    await anonymous().graphql(query)
    const { headers } = await anonymous().graphql(query)
    expect([headers.get('cache-status'), headers.get('cache-control')]).toEqual([null, 'no-store'])
  })
})
