import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import * as graphql from 'graphql'
import type { FlattenedField, SanitizedConfig } from 'payload'
import { doorMatrix, machineMatrix } from '../../../../collections/access/door-matrix.ts'
import { type FieldPolicy, fieldMatrix } from '../../../../collections/access/field-matrix.ts'
import { globalMatrix, matrix } from '../../../../collections/access/matrix.ts'
import { roleLabels } from '../../../../collections/access/roles.ts'
import { coverageQueries } from '../../../../plugins/coverage/graphql/index.ts'

let config: SanitizedConfig

beforeAll(async () => {
  process.env.DATA_FOLDER = mkdtempSync(join(tmpdir(), 'tiltaksvifte-matrix-'))
  const { default: real } = await import('../../../../payload.config.ts')
  config = real
})

const userWith = (role: string): object | null => {
  if (role === 'anonymous') return null
  if (role === 'api-client') return { id: 'u', collection: 'api-clients' }
  const isMunicipal = role.startsWith('municipality-')
  return {
    id: 'u',
    collection: 'users',
    roles: isMunicipal ? [] : [role],
    memberships: isMunicipal ? [{ municipality: 'm', role }] : [],
  }
}

function fieldAt(fields: readonly FlattenedField[], path: string): FlattenedField | undefined {
  const [name, ...rest] = path.split('.')
  const found = fields.find((field) => field.name === name)
  if (rest.length === 0 || !found || !('flattenedFields' in found)) return found
  return fieldAt(found.flattenedFields, rest.join('.'))
}

describe('the real config', () => {
  test('has every collection and global of the matrix, and no other', () => {
    const named = [...Object.keys(matrix), ...Object.keys(machineMatrix)]
    expect(config.collections.map(({ slug }) => slug).sort()).toEqual(named.sort())
    expect(config.globals.map(({ slug }) => slug).sort()).toEqual(Object.keys(globalMatrix).sort())
  })

  test.each(Object.entries<FieldPolicy>(fieldMatrix))(
    'opens the field %s to the roles of its row',
    async (name, policy) => {
      const [slug, ...path] = name.split('.')
      const collection = config.collections.find((each) => each.slug === slug)
      const field = fieldAt(collection?.flattenedFields ?? [], path.join('.'))
      const access: object = Object(field && 'access' in field ? field.access : undefined)
      expect(Object.keys(access).sort()).toEqual(Object.keys(policy).sort())
      for (const [operation, roles] of Object.entries(policy)) {
        const opens = (role: string) =>
          Reflect.get(access, operation)({ req: { user: userWith(role) } })
        const opened = Object.keys(roleLabels).filter((role) => opens(role))
        expect(opened.sort()).toEqual([...roles].sort())
      }
    },
  )

  test.each(Object.entries(machineMatrix).filter(([, who]) => who === 'closed'))(
    'closes %s to every role',
    async (slug) => {
      const access = config.collections.find((each) => each.slug === slug)?.access
      for (const operation of ['create', 'read', 'update', 'delete'] as const) {
        for (const role of Object.keys(roleLabels)) {
          const req = Object({ user: userWith(role) })
          expect(await access?.[operation]?.({ req })).toBe(false)
        }
      }
    },
  )

  test('has every route the matrix names', () => {
    const routes = [
      ...config.endpoints.map(({ method, path }) => `${method} ${path}`),
      ...config.collections.flatMap(({ slug, endpoints }) =>
        (endpoints || []).map(({ method, path }) => `${method} /${slug}${path}`),
      ),
      ...config.globals.flatMap(({ slug, endpoints }) =>
        (endpoints || []).map(({ method, path }) => `${method} /globals/${slug}${path}`),
      ),
    ]
    expect(Object.keys(doorMatrix).filter((door) => !routes.includes(door))).toEqual([])
  })

  test('has no GraphQL query of its own that the matrix does not name', () => {
    const queries = Object.keys(coverageQueries({} as never)(graphql, {} as never))
    const named = Object.values(doorMatrix).flatMap((door) => ('query' in door ? [door.query] : []))
    expect(queries.filter((name) => !named.some((each) => each === name))).toEqual([])
  })
})
