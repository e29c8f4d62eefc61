import { describe, expect, test } from '@jest/globals'
import { administrator, anonymous } from '../support/api.ts'

const list = '/api/levels?limit=3&sort=key'
const graphql = `/api/graphql?${new URLSearchParams({ query: '{ Levels(limit: 3) { docs { key } } }' })}`

describe('what anybody may read', () => {
  test.each([list, graphql, '/api/coverage/municipalities/9901'])(
    'is not sent again to whoever has it: %s',
    async (path) => {
      const first = await anonymous().get(path)
      const tag = first.headers.get('etag') ?? ''
      expect(tag).toMatch(/^"[\w-]{43}"$/)
      expect(first.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
      const again = await anonymous().get(path, { 'if-none-match': `"other", W/${tag}` })
      expect(again.status).toBe(304)
      expect(again.body).toBe('')
      for (const name of ['etag', 'cache-control', 'vary']) {
        expect(again.headers.get(name)).toBe(first.headers.get(name))
      }
    },
  )

  test('has the same tag for HEAD', async () => {
    const head = await anonymous().send(list, { method: 'HEAD' })
    expect(head.headers.get('etag')).toBe((await anonymous().get(list)).headers.get('etag'))
    const headers = { 'if-none-match': head.headers.get('etag') ?? '' }
    expect((await anonymous().send(list, { method: 'HEAD', headers })).status).toBe(304)
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
})

describe('what is for one asker or one moment', () => {
  test('is kept by no cache when the asker is signed in', async () => {
    const { headers } = await (await administrator()).get(list)
    expect([headers.get('cache-control'), headers.get('etag')]).toEqual(['private, no-store', null])
  })

  test.each([
    ['/api/levels/0', 404],
    ['/api/levels?limit=-1', 400],
    ['/api/nope', 404],
  ])('is kept by no cache when it is a refusal: %s', async (path, status) => {
    const answer = await anonymous().get(path)
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([status, 'no-store'])
  })

  test('is kept by no cache when it is computed from what was sent', async () => {
    const { headers } = await anonymous().graphql('{ __typename }')
    expect([headers.get('cache-control'), headers.get('etag')]).toEqual(['no-store', null])
  })
})
