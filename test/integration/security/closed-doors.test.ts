import { beforeAll, describe, expect, test } from '@jest/globals'
import { type Api, administrator, anonymous, memberOf } from '../../support/api.ts'

let readers: [string, Api][]

beforeAll(async () => {
  readers = [
    ['nobody', anonymous()],
    ['a contributor', await memberOf('9901', 'contributor')],
    ['a manager', await memberOf('9901', 'manager')],
    ['the administrator', await administrator()],
  ]
})

describe('case 40: what belongs to the machinery is closed', () => {
  test.each([
    ['GET', '/api/payload-jobs'],
    ['POST', '/api/payload-jobs'],
    ['GET', '/api/payload-jobs/run'],
    ['GET', '/api/payload-jobs/run?allQueues=true'],
    ['GET', '/api/payload-jobs/handle-schedules'],
    ['GET', '/api/payload-kv'],
    ['POST', '/api/payload-kv'],
    ['GET', '/api/payload-kv/x'],
    ['GET', '/api/payload-migrations'],
    ['GET', '/api/payload-migrations/x'],
    ['GET', '/api/payload-migrations/count'],
    ['POST', '/api/payload-migrations'],
    ['POST', '/api/users/first-register'],
    ['POST', '/api/first-register'],
    ['GET', '/api/og'],
    ['GET', '/api/graphql-playground'],
    ['GET', '/api/coverage-snapshots'],
    ['GET', '/api/coverage-methods'],
    ['GET', '/api/coverage-changes'],
    ['GET', '/api/users/init'],
  ])('%s %s, to everybody', async (method, path) => {
    for (const [name, reader] of readers) {
      const { status, body } = await reader.send(path, {
        method,
        ...(method === 'POST' ? { body: {} } : {}),
      })
      if (path === '/api/users/init') {
        expect([name, status, body]).toEqual([name, 200, { initialized: true }])
        continue
      }
      expect([name, [401, 403, 404].includes(status)]).toEqual([name, true])
      expect(body.errors[0].code).toMatch(/not-signed-in|forbidden|not-found/)
    }
  })

  test('GraphQL has no word for it', async () => {
    for (const field of ['PayloadJobs', 'PayloadKvs', 'PayloadMigrations', 'CoverageChanges']) {
      const { body } = await (await administrator()).graphql(`{ ${field} { totalDocs } }`)
      expect(body.errors[0].extensions.code).toBe('invalid-query')
    }
  })
})

describe('case 40: what one may do (/api/access)', () => {
  test('names to the public only what the public can read', async () => {
    const { body } = await anonymous().get('/api/access')
    expect(body.canAccessAdmin).not.toBe(true)
    const text = JSON.stringify(body)
    for (const name of ['"hash"', '"salt"', '"apiKey"', '"resetPasswordToken"', '"email"']) {
      expect(text).not.toContain(name)
    }
    for (const slug of ['needs', 'plans', 'users', 'api-clients', 'payload-jobs', 'payload-kv']) {
      expect(body.collections?.[slug]?.read).toBeUndefined()
    }
    expect(text).not.toMatch(/"(create|update|delete)":(true|\{"permission":true)/)
  })

  test('names to a contributor no right over others', async () => {
    const contributor = await memberOf('9901', 'contributor')
    const { body } = await contributor.get('/api/access')
    expect(body.collections.users?.create).toBeUndefined()
    expect(body.collections.offers?.delete).toBeUndefined()
    expect(body.globals?.site?.update).toBeUndefined()
  })

  test.each(['offers', 'programs'])(
    'of one of %s tells nothing of what is not there',
    async (slug) => {
      const contributor = await memberOf('9901', 'contributor')
      const { status } = await contributor.post(`/api/${slug}/access/not-an-id`, {})
      expect(status).toBeLessThan(500)
    },
  )
})
