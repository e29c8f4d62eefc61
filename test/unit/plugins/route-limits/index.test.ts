import { expect, test } from '@jest/globals'
import type { Config } from 'payload'
import { routeLimitsPlugin } from '../../../../plugins/route-limits/index.ts'

const config: Config = {
  secret: 'x',
  db: Object({ defaultIDType: 'text' }),
  collections: [
    {
      slug: 'users',
      fields: [],
      endpoints: [{ path: '/ask', method: 'post', handler: () => Response.json('asked') }],
    },
  ],
}

/** Counts everything in one window, which ends in a minute. */
function aCounter() {
  let totalHits = 0
  return {
    increment: async () => {
      totalHits += 1
      return { totalHits, resetTime: new Date(Date.now() + 60_000) }
    },
  }
}

async function calls(address: string | null, times: number): Promise<unknown[]> {
  const routes = { 'post /users/ask': { most: 2, counter: aCounter() } }
  const limited = await routeLimitsPlugin({ routes, addressOf: () => address })(config)
  const [endpoint] = limited.collections?.[0]?.endpoints || []
  const call = async () => {
    const answer = await endpoint?.handler(Object({}))
    return answer?.status
  }
  const told: unknown[] = []
  for (let time = 0; time < times; time += 1) {
    told.push(await call().catch((error: { status: number }) => error.status))
  }
  return told
}

test('a limited route answers so many calls from one address and then no more', async () => {
  expect(await calls('198.51.100.1', 4)).toEqual([200, 200, 429, 429])
})

test('code of our own is not limited', async () => {
  expect(await calls(null, 4)).toEqual([200, 200, 200, 200])
})

test('a route that is not there stops the start by name', () => {
  const routes = { 'post /users/aks': { most: 2, counter: aCounter() } }
  expect(() => routeLimitsPlugin({ routes, addressOf: () => null })(config)).toThrow(
    'unknown route "post /users/aks". Known: post /users/ask.',
  )
})
