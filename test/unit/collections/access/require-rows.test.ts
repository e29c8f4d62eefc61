import { describe, expect, test } from '@jest/globals'
import type { CollectionConfig, Config, Field, GlobalConfig } from 'payload'
import { accessMatrix } from '../../../../collections/access/access-matrix.ts'
import { accessOf, fieldAccessOf, globalAccessOf } from '../../../../collections/access/index.ts'
import { requireRows, requireRowsOfPayload } from '../../../../collections/access/require-rows.ts'

const no = () => false
const levels: CollectionConfig = { slug: 'levels', access: accessOf('levels'), fields: [] }
const site: GlobalConfig = { slug: 'site', access: globalAccessOf('site'), fields: [] }
const mute = { path: '/mute', method: 'get', handler: () => new Response() } as const

const aConfig = (parts: Partial<Config>): Config => ({
  secret: 'x',
  db: Object({ defaultIDType: 'text' }),
  jobs: { access: { run: no, queue: no, cancel: no } },
  ...parts,
})

const withField = (field: Field): Partial<Config> => ({
  collections: [{ ...levels, fields: [field] }],
})

describe('requireRows(config)', () => {
  test('takes what the matrix mentions', () => {
    const key: Field = { name: 'key', type: 'text', access: fieldAccessOf('levels.key') }
    expect(() =>
      requireRows(aConfig({ ...withField({ type: 'row', fields: [key] }), globals: [site] })),
    ).not.toThrow()
  })

  test.each<[string, Partial<Config>]>([
    ['collection "pets"', { collections: [{ ...levels, slug: 'pets' }] }],
    ['global "pets"', { globals: [{ ...site, slug: 'pets' }] }],
    ['endpoint "get /mute"', { endpoints: [mute] }],
    ['endpoint "get /levels/mute"', { collections: [{ ...levels, endpoints: [mute] }] }],
    ['endpoint "get /globals/site/mute"', { globals: [{ ...site, endpoints: [mute] }] }],
    ['field "levels.title"', withField({ name: 'title', type: 'text', access: { read: no } })],
    [
      'field "levels.rows.title"',
      withField({
        name: 'rows',
        type: 'array',
        fields: [{ type: 'row', fields: [{ name: 'title', type: 'text', access: { read: no } }] }],
      }),
    ],
    [
      'field "levels.tab.title"',
      withField({
        type: 'tabs',
        tabs: [{ name: 'tab', fields: [{ name: 'title', type: 'text', access: {} }] }],
      }),
    ],
    [
      'field "levels.blocks.note.title"',
      withField({
        name: 'blocks',
        type: 'blocks',
        blocks: [{ slug: 'note', fields: [{ name: 'title', type: 'text', access: {} }] }],
      }),
    ],
  ])('refuses the %s by name', (named, parts) => {
    expect(() => requireRows(aConfig(parts))).toThrow(
      `accessMatrix: the ${named} is not in the role matrix`,
    )
  })

  test.each<[string, Partial<Config>]>([
    ['matrix.ts', { collections: [{ ...levels, slug: 'pets' }] }],
    ['matrix.ts', { globals: [{ ...site, slug: 'pets' }] }],
    ['door-matrix.ts', { endpoints: [mute] }],
    ['field-matrix.ts', withField({ name: 'title', type: 'text', access: { read: no } })],
  ])('says where its row belongs: %s', (file, parts) => {
    expect(() => requireRows(aConfig(parts))).toThrow(
      `Give it a row in collections/access/${file}.`,
    )
  })

  test('asks nothing of a field whose access is left out', () => {
    const field = Object({ name: 'title', type: 'text', access: undefined })
    expect(() => requireRows(aConfig(withField(field)))).not.toThrow()
  })

  test('refuses by its own word what says nothing of access', () => {
    const { access: _access, ...mutely } = levels
    const { access: _open, ...mutelyToo } = site
    const refused: Partial<Config>[] = [
      { collections: [mutely] },
      { globals: [mutelyToo] },
      { jobs: Object({}) },
      { jobs: Object({ access: undefined }) },
    ]
    for (const parts of refused) {
      expect(() => requireRows(aConfig(parts))).toThrow(/leaves "(create|read|run)" to Payload's/)
    }
    expect(() => requireRows(Object({ collections: [] }))).toThrow('"jobs" leaves "run"')
  })

  test.each(['create', 'read', 'update', 'delete', 'readVersions'] as const)(
    'refuses a collection that leaves %s to a default',
    (operation) => {
      const { [operation]: _left, ...access } = accessOf('levels')
      expect(() => requireRows(aConfig({ collections: [{ ...levels, access }] }))).toThrow(
        `"levels" leaves "${operation}" to Payload's default`,
      )
    },
  )

  test.each(['unlock', 'admin'] as const)(
    'refuses accounts that leave %s to a default',
    (operation) => {
      const { [operation]: _left, ...access } = accessOf('levels')
      const accounts = { ...levels, auth: true, access }
      expect(() => requireRows(aConfig({ collections: [accounts] }))).toThrow(`"${operation}"`)
      expect(() => requireRows(aConfig({ collections: [{ ...levels, access }] }))).not.toThrow()
    },
  )

  test.each(['read', 'update', 'readVersions'] as const)(
    'refuses a global that leaves %s to a default',
    (operation) => {
      const { [operation]: _left, ...access } = globalAccessOf('site')
      expect(() => requireRows(aConfig({ globals: [{ ...site, access }] }))).toThrow(operation)
    },
  )

  test('refuses jobs that leave running to a default', () => {
    expect(() => requireRows(aConfig({ jobs: { access: { queue: no, cancel: no } } }))).toThrow(
      '"jobs" leaves "run"',
    )
  })
})

describe('requireRowsOfPayload(config)', () => {
  test('gives back the config whose collections are all known', () => {
    const config = Object({ collections: [{ slug: 'levels' }, { slug: 'payload-kv' }] })
    expect(requireRowsOfPayload(config)).toBe(config)
  })

  test('refuses one that Payload has added unseen', () => {
    expect(() => requireRowsOfPayload(Object({ collections: [{ slug: 'payload-new' }] }))).toThrow(
      'the collection "payload-new" is not in the role matrix',
    )
  })
})

describe('accessMatrix', () => {
  const closed = { path: '/first-register', method: 'post', handler: mute.handler } as const
  const accounts = { ...levels, slug: 'users', auth: true, access: accessOf('users') }

  test('leaves as they are a route that says no itself, a config without routes, and the rest', () => {
    const config = aConfig({
      collections: [{ ...accounts, endpoints: [closed] }, levels],
      graphQL: { maxComplexity: 7 },
    })
    const guarded = Object(accessMatrix(config))
    expect(guarded.collections[0].endpoints).toEqual([closed])
    expect(guarded.collections[0].endpoints[0].handler).toBe(closed.handler)
    expect(guarded.collections[1]).toEqual({ ...levels, endpoints: undefined })
    expect(guarded.graphQL).toEqual({ maxComplexity: 7 })
    expect(guarded.endpoints).toEqual([])
    expect(guarded.globals).toBeUndefined()
  })

  test('guards the routes of collections and those of no collection', async () => {
    const method = { path: '/coverage/method', method: 'get', handler: mute.handler } as const
    const guarded = Object(accessMatrix(aConfig({ endpoints: [method] })))
    const asked = (user: object | null) => Object({ user, t: (key: string) => key })
    const [endpoint] = guarded.endpoints
    expect(endpoint.handler(asked(null))).toBeInstanceOf(Response)
    const key = { id: 'c', collection: 'api-clients', scopes: ['content'] }
    expect(() => endpoint.handler(asked(key))).toThrow()
  })

  test('guards the queries beside Payload’s own', () => {
    const queries = () => ({ secrets: { resolve: () => 'told' } })
    const config = aConfig({ graphQL: Object({ queries }) })
    const guarded = Object(accessMatrix(config))
    expect(() => guarded.graphQL.queries({}, {})).toThrow('the query "secrets"')
  })

  const versions = {
    path: '/versions',
    method: 'get',
    handler: () => Response.json('seen'),
  } as const

  const ask = async (user: object | null) => {
    const config = await accessMatrix(aConfig({ globals: [{ ...site, endpoints: [versions] }] }))
    const [endpoint] = config.globals?.[0]?.endpoints || []
    const req = { user, t: (key: string) => key }
    return endpoint?.handler(Object(req))
  }

  test('lets through a route the roles its row names', async () => {
    const editor = { id: 'u', collection: 'users', roles: ['editor'] }
    expect((await ask(editor))?.status).toBe(200)
  })

  test.each([null, { id: 'u', collection: 'users', roles: ['institution-editor'] }])(
    'refuses %j on a route of others',
    async (user) => {
      await expect(ask(user)).rejects.toMatchObject({ status: 403 })
    },
  )
})
