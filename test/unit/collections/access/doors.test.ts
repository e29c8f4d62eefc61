import { describe, expect, test } from '@jest/globals'
import type { Config } from 'payload'
import { fieldAccessOf } from '../../../../collections/access/field-access.ts'
import { guardQueries } from '../../../../collections/access/guard-queries.ts'
import { isInScope } from '../../../../collections/access/is-in-scope.ts'
import { requireCaller } from '../../../../collections/access/require-caller.ts'
import { actors, users } from './people.ts'

const asking = (user: object | null) => Object({ user, t: (key: string) => key })

describe('requireCaller(door, req)', () => {
  const passes = (door: Parameters<typeof requireCaller>[0], user: object | null): boolean => {
    try {
      requireCaller(door, asking(user))
      return true
    } catch (error) {
      expect(error).toMatchObject({ status: 403 })
      return false
    }
  }

  test('lets pass the roles of the row', () => {
    const door = { callers: { editor: 'all' } } as const
    expect(passes(door, users.editor)).toBe(true)
    expect(passes(door, users.manager)).toBe(false)
    expect(passes(door, users.nobody)).toBe(false)
  })

  test('lets nobody pass where it is closed', () => {
    expect(passes({ callers: 'closed' }, users.administrator)).toBe(false)
  })

  test('lets a key pass with its scope only, and without one nowhere', () => {
    const callers = { anonymous: 'all' } as const
    expect(passes({ callers, scope: 'coverage' }, users.client)).toBe(true)
    expect(passes({ callers, scope: 'coverage' }, { ...users.client, scopes: [] })).toBe(false)
    expect(passes({ callers }, users.client)).toBe(false)
    expect(passes({ callers }, users.nobody)).toBe(true)
  })
})

describe('isInScope(actor, scope)', () => {
  const key = { ...actors.client, scopes: new Set(['offers'] as const) }

  test.each([
    ['offers', true],
    ['content', false],
    ['any', true],
    ['none', false],
  ] as const)('%s is %j for a key for offers', (scope, answer) => {
    expect(isInScope(key, scope)).toBe(answer)
  })

  test('limits no person', () => {
    expect(isInScope(actors.manager, 'none')).toBe(true)
  })
})

describe('fieldAccessOf(name)', () => {
  test('opens an operation to the roles of its row, and leaves the others to the document', () => {
    const access = fieldAccessOf('municipalities.number')
    const given = (user: object | null) => access.update(Object({ req: asking(user) }))
    expect(Object.keys(access).sort()).toEqual(['create', 'update'])
    expect([given(users.editor), given(users.manager), given(null)]).toEqual([true, false, false])
  })

  test('opens to nobody what nobody may', () => {
    const access = fieldAccessOf('levels.key')
    expect(access.update(Object({ req: asking(users.administrator) }))).toBe(false)
  })
})

describe('guardQueries(queries)', () => {
  type Queries = NonNullable<NonNullable<Config['graphQL']>['queries']>
  type Query = { resolve: (...given: unknown[]) => unknown; type?: string }

  const guarded = (name: string): Query => {
    const queries = () => ({ [name]: { type: 'Json', resolve: () => 'told' } })
    const built = guardQueries(queries as unknown as Queries)(Object({}), Object({}))
    return Object(Reflect.get(Object(built), name))
  }

  const ask = (query: Query, user: object | null) =>
    query.resolve(null, {}, { req: asking(user) }, null)

  test('lets a query through to whom its route is open, and keeps the rest of it', () => {
    expect(ask(guarded('coverageMethod'), null)).toBe('told')
    expect(guarded('coverageMethod').type).toBe('Json')
    const other = { ...users.client, scopes: ['content'] }
    expect(() => ask(guarded('coverageMethod'), other)).toThrow()
  })

  test('refuses a query that the matrix does not mention', () => {
    expect(() => guarded('secrets')).toThrow(
      'accessMatrix: the query "secrets" is not in the role matrix',
    )
  })
})
