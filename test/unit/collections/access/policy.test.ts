import { describe, expect, test } from '@jest/globals'
import type { CollectionName } from '../../../../collections/access/matrix.ts'
import {
  accessOf,
  globalAccessOf,
  mayCreate,
  mayPublish,
} from '../../../../collections/access/policy.ts'
import { actors, users } from './people.ts'

type Name = keyof typeof users

/** What a collection answers Payload for this user. */
function ask(
  collection: CollectionName,
  operation: string,
  name: Name,
  more: object = {},
): unknown {
  const answer = Reflect.get(accessOf(collection), operation)
  return answer(Object({ req: { user: users[name], payloadAPI: 'REST' }, ...more }))
}

const published = { and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }] }
const shown = { and: [published, { 'municipality.portfolioPublished': { equals: true } }] }
const own = { municipality: { in: ['m1'] } }

describe('accessOf(collection)', () => {
  const cases: [CollectionName, string, Name, unknown][] = [
    ['offers', 'read', 'nobody', shown],
    ['offers', 'read', 'manager', { or: [shown, own] }],
    ['offers', 'read', 'editor', true],
    ['offers', 'update', 'nobody', false],
    ['offers', 'update', 'contributor', own],
    ['offers', 'update', 'editor', false],
    ['offers', 'delete', 'contributor', false],
    ['offers', 'delete', 'manager', own],
    ['offers', 'unlock', 'contributor', own],
    ['needs', 'readVersions', 'contributor', { 'version.municipality': { in: ['m1'] } }],
    ['needs', 'readVersions', 'administrator', true],
    ['needs', 'readVersions', 'nobody', false],
    ['levels', 'read', 'nobody', true],
    ['levels', 'readVersions', 'administrator', false],
    ['programs', 'update', 'writer', { responsible: { in: ['i1'] } }],
    [
      'users',
      'read',
      'manager',
      { or: [{ id: { equals: 'u1' } }, { soleMunicipality: { in: ['m1'] } }] },
    ],
    ['users', 'admin', 'nobody', false],
    ['users', 'admin', 'client', false],
    ['users', 'admin', 'contributor', true],
  ]

  test.each(cases)('answers for %s, %s by %s', (collection, operation, name, answer) => {
    expect(ask(collection, operation, name)).toEqual(answer)
  })

  test('asks for the right to publish where something is to be published', () => {
    const publish = { data: { _status: 'published' } }
    expect(ask('offers', 'update', 'contributor', publish)).toBe(false)
    expect(ask('offers', 'update', 'manager', publish)).toEqual(own)
    expect(ask('offers', 'update', 'contributor', { data: { _status: 'draft' } })).toEqual(own)
    expect(ask('plans', 'update', 'contributor', publish)).toEqual(own)
  })

  test('asks of a request about its document, and of the admin whether there may be any', () => {
    const mine = { data: { municipality: 'm1' } }
    expect(ask('offers', 'create', 'contributor', mine)).toBe(true)
    expect(ask('offers', 'create', 'contributor', { data: { municipality: 'm2' } })).toBe(false)
    expect(ask('offers', 'create', 'contributor', { data: {} })).toBe(false)
    const admin = { req: { user: users.contributor, payloadAPI: 'local' } }
    expect(ask('offers', 'create', 'contributor', admin)).toBe(true)
    expect(ask('offers', 'create', 'contributor', { ...admin, data: { _status: 'draft' } })).toBe(
      true,
    )
    expect(ask('offers', 'create', 'contributor', { ...admin, data: { municipality: 'm2' } })).toBe(
      false,
    )
    const more = { ...admin, data: { _status: 'draft', municipality: 'm2' } }
    expect(ask('offers', 'create', 'contributor', more)).toBe(false)
    expect(ask('needs', 'create', 'contributor', admin)).toBe(false)
  })

  const inBoth = {
    id: 'u1',
    collection: 'users',
    roles: ['institution-editor'],
    memberships: [
      { municipality: 'm1', role: 'municipality-manager' },
      { municipality: 'm2', role: 'municipality-contributor' },
    ],
  }
  const asBoth = { req: { user: inBoth } }

  test('turns a question around into one about versions, however deep', () => {
    expect(ask('programs', 'readVersions', 'writer')).toEqual({
      'version.responsible': { in: ['i1'] },
    })
    const answer = ask('offers', 'readVersions', 'manager', asBoth)
    expect(answer).toEqual({
      or: [
        { 'version.municipality': { in: ['m1'] } },
        { 'version.municipality': { in: ['m1', 'm2'] } },
      ],
    })
  })

  test('leaves out a rule that opens nothing', () => {
    expect(ask('programs', 'read', 'manager', asBoth)).toEqual(published)
    expect(ask('programs', 'readVersions', 'manager', asBoth)).toBe(false)
  })
})

describe('an API key', () => {
  const ofScopes = (scopes: string[]) => ({ req: { user: { ...users.client, scopes } } })

  test.each([
    ['offers', 'offers'],
    ['programs', 'content'],
    ['coverage-results', 'coverage'],
  ] as const)('opens %s with the scope %s, and not without', (collection, scope) => {
    const others = ['content', 'offers', 'coverage'].filter((each) => each !== scope)
    expect(ask(collection, 'read', 'client', ofScopes([scope]))).not.toBe(false)
    expect(ask(collection, 'read', 'client', ofScopes(others))).toBe(false)
  })

  test('opens what is for any key without a scope', () => {
    expect(ask('levels', 'read', 'client', ofScopes([]))).toBe(true)
    expect(globalAccessOf('site').read(Object(ofScopes([])))).toBe(true)
  })
})

describe('globalAccessOf(name)', () => {
  test.each([
    ['nobody', true, false],
    ['manager', true, false],
    ['editor', true, true],
    ['administrator', true, true],
  ] as const)('lets %s read (%j) and change (%j)', (name, reads, changes) => {
    const access = globalAccessOf('need-template')
    const asked = Object({ req: { user: users[name] } })
    expect([access.read(asked), access.update(asked), access.readVersions(asked)]).toEqual([
      reads,
      changes,
      changes,
    ])
  })
})

describe('mayCreate', () => {
  test('without a document tells whether there may be any', () => {
    expect(mayCreate('offers', actors.contributor, undefined)).toBe(true)
    expect(mayCreate('offers', actors.writer, undefined)).toBe(false)
    expect(mayCreate('coverage-results', actors.administrator, undefined)).toBe(false)
  })

  test('needs one rule that allows it', () => {
    expect(mayCreate('programs', actors.writer, { responsible: ['i1'] })).toBe(true)
    expect(mayCreate('programs', actors.editor, {})).toBe(true)
    expect(mayCreate('programs', actors.manager, { responsible: ['i1'] })).toBe(false)
  })
})

describe('mayPublish', () => {
  test('is what the row says, where the document is', () => {
    expect(mayPublish('offers', actors.manager, { municipality: 'm1' })).toBe(true)
    expect(mayPublish('offers', actors.manager, { municipality: 'm2' })).toBe(false)
    expect(mayPublish('programs', actors.writer, { responsible: ['i1'] })).toBe(false)
    expect(mayPublish('programs', actors.editor, {})).toBe(true)
    expect(mayPublish('plans', actors.administrator, { municipality: 'm1' })).toBe(false)
  })
})
