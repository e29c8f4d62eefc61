import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import type { FlattenedField, SanitizedConfig } from 'payload'
import { listChanges } from '../../../../plugins/audit/entries/index.ts'

let config: SanitizedConfig

beforeAll(async () => {
  process.env.DATA_FOLDER = mkdtempSync(join(tmpdir(), 'tiltaksvifte-matrix-'))
  const { default: real } = await import('../../../../payload.config.ts')
  config = real
})

const canary = 'HEMMELIG'

/** A document with the given word in every field at every depth, but in those of a closed list. */
function filled(fields: readonly FlattenedField[], word: string): Record<string, unknown> {
  return Object.fromEntries(fields.map((field) => [field.name, sampleOf(field, word)]))
}

function sampleOf(field: FlattenedField, word: string): unknown {
  switch (field.type) {
    case 'select':
    case 'radio':
      return 'one-of-a-list'
    case 'checkbox':
      return true
    case 'array':
      return [{ id: 'row', ...filled(field.flattenedFields, word) }]
    case 'blocks':
      return field.blocks.map((block) => ({
        id: block.slug,
        blockType: block.slug,
        ...filled(block.flattenedFields, word),
      }))
    case 'richText':
    case 'json':
      return { root: { children: [{ text: word }] } }
    default:
      return 'flattenedFields' in field && Array.isArray(field.flattenedFields)
        ? filled(field.flattenedFields, word)
        : word
  }
}

describe('listChanges', () => {
  test('tells no value of any field of any collection or global', () => {
    for (const { slug, flattenedFields } of [...config.collections, ...config.globals]) {
      const before = filled(flattenedFields, `${canary} 1`)
      const after = filled(flattenedFields, `${canary} 2`)
      const changes = listChanges(flattenedFields, before, after)
      expect([slug, JSON.stringify(changes).includes(canary)]).toEqual([slug, false])
      expect(JSON.stringify(listChanges(flattenedFields, {}, after))).not.toContain(canary)
      if (!slug.startsWith('audit')) expect([slug, changes.length > 0]).toEqual([slug, true])
    }
  })

  const offers = () =>
    config.collections.find(({ slug }) => slug === 'offers')?.flattenedFields ?? []
  const users = () => config.collections.find(({ slug }) => slug === 'users')?.flattenedFields ?? []

  test('tells from what to what where the values are a closed list', () => {
    expect(listChanges(offers(), { status: 'active' }, { status: 'paused' })).toEqual([
      { path: 'status', from: 'active', to: 'paused' },
    ])
    expect(listChanges(users(), { roles: [] }, { roles: ['editor'] })).toEqual([
      { path: 'roles', from: [], to: ['editor'] },
    ])
  })

  test('is empty when nothing is said in another way', () => {
    const before = { title: null, seats: undefined, status: 'active', sharedWith: [] }
    expect(listChanges(offers(), before, { title: '', status: 'active' })).toEqual([])
  })

  test('knows rows by their ids: one put in front is one row more', () => {
    const old = { id: 'a', municipality: 'm1', role: 'municipality-manager' }
    const more = { id: 'b', municipality: 'm2', role: 'municipality-contributor' }
    expect(listChanges(users(), { memberships: [old] }, { memberships: [more, old] })).toEqual([
      { path: 'memberships' },
      { path: 'memberships.0.municipality' },
      { path: 'memberships.0.role', from: null, to: 'municipality-contributor' },
    ])
  })
})
