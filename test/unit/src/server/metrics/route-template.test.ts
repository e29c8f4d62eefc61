import { describe, expect, test } from '@jest/globals'
import type { SanitizedConfig } from 'payload'
import { routeTemplates } from '../../../../../src/server/metrics/route-template.ts'

const paths = (...given: string[]) => given.map((path) => ({ path }))

const templateOf = routeTemplates({
  collections: [
    { slug: 'programs', endpoints: paths('/', '/:id', '/access/:id?', '/versions/:id') },
    { slug: 'hidden', endpoints: false },
  ],
  globals: [{ slug: 'site', endpoints: paths('/') }],
  endpoints: paths('/coverage/municipalities/:number', '/coverage/municipalities/:number/changes'),
} as unknown as SanitizedConfig)

describe('routeTemplates(config)(path)', () => {
  test.each([
    ['/api/programs', '/api/programs'],
    ['/api/programs/', '/api/programs'],
    ['/api/programs/tidlig-inn', '/api/programs/:id'],
    ['/api/programs/:id', '/api/programs/:id'],
    ['/api/programs/access', '/api/programs/access'],
    ['/api/programs/access/7', '/api/programs/access/:id'],
    ['/api/coverage/municipalities/9901/changes', '/api/coverage/municipalities/:number/changes'],
    ['/api/globals/site', '/api/globals/site'],
    ['/api/graphql', '/api/graphql'],
    ['/health', '/health'],
    ['/', '/'],
  ])('of %s is the route that was declared, %s', (path, template) => {
    expect(templateOf(path)).toBe(template)
  })

  test.each([
    ['/api/programs/a/b', '/api/*'],
    ['/api/programs/versions', '/api/*'],
    ['/api/hidden/7', '/api/*'],
    ['/api/__proto__', '/api/*'],
    ['/api/globals', '/api/*'],
    ['/api', '/api/*'],
    ['/admin/collections/offers/7', '/admin/*'],
    ['/_next/static/x.js', '/_next/*'],
    ['/administrator', 'other'],
    ['/favicon.ico', 'other'],
  ])('of %s, which is no route, is the room %s', (path, template) => {
    expect(templateOf(path)).toBe(template)
  })
})
