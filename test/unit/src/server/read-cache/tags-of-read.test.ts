import { describe, expect, test } from '@jest/globals'
import type { FlattenedField } from 'payload'
import { type Content, tagsOfRead } from '../../../../../src/server/read-cache/tags-of-read.ts'

const fields: Record<string, unknown[]> = {
  offers: [
    { name: 'slug', type: 'text', unique: true },
    { name: 'title', type: 'text', unique: true, localized: true },
    { name: 'municipality', type: 'relationship', relationTo: 'municipalities' },
    { name: 'program', type: 'relationship', relationTo: 'programs' },
    {
      name: 'partners',
      type: 'array',
      flattenedFields: [{ name: 'of', type: 'relationship', relationTo: ['programs', 'arenas'] }],
    },
  ],
  municipalities: [{ name: 'number', type: 'text', unique: true }],
  programs: [{ name: 'responsible', type: 'relationship', relationTo: 'institutions' }],
}

const content: Content = {
  fieldsOf: (collection) => (fields[collection] ?? []) as FlattenedField[],
  ownerOf: (collection) => (collection === 'offers' ? 'municipality' : null),
  municipalities: 'municipalities',
  findMunicipalities: async (_field, values) => values.filter((each) => each !== '0000'),
}

const tagsOf = (read: Partial<Parameters<typeof tagsOfRead>[0]>) =>
  tagsOfRead({ collection: 'offers', where: {}, sort: undefined, found: [], ...read }, content)

describe('the tags of a read', () => {
  test('are the whole collection for a list', async () => {
    expect(await tagsOf({ found: [{ id: 'a' }] })).toEqual(['offers'])
  })

  test('are the documents asked for by id, found or not', async () => {
    const where = { id: { in: ['a', 'b'] } }
    expect(await tagsOf({ where, found: [{ id: 'a' }] })).toEqual([
      'offers#a',
      'offers#b',
      'offers#a',
    ])
  })

  test('are what the municipality has, and what was found', async () => {
    const where = { 'municipality.number': { equals: '9901' } }
    expect(await tagsOf({ where, found: [{ id: 'a' }] })).toEqual([
      'offers@9901',
      'offers#a',
      'municipalities#9901',
    ])
  })

  test('are the whole collection while there is no such municipality', async () => {
    const where = { 'municipality.number': { equals: '0000' } }
    expect(await tagsOf({ where })).toEqual(['offers', 'municipalities'])
  })

  test('are the document alone when a unique field names it', async () => {
    const where = { and: [{ slug: { equals: 's' } }] }
    expect(await tagsOf({ where, found: [{ id: 'a' }] })).toEqual(['offers#a', 'offers#a'])
  })

  test.each([
    ['nothing has the name', { slug: { equals: 's' } }, []],
    ['one of two is missing', { slug: { in: ['s', 't'] } }, [{ id: 'a' }]],
    ['the name is one of a language', { title: { equals: 's' } }, [{ id: 'a' }]],
    ['another may have it', { or: [{ slug: { equals: 's' } }] }, [{ id: 'a' }]],
  ])('are the whole collection when %s', async (_why, where, found) => {
    expect(await tagsOf({ where, found })).toEqual(['offers'])
  })

  test.each([
    [
      'a condition',
      { where: { 'program.responsible.name': { equals: 'x' } } },
      ['programs', 'institutions'],
    ],
    ['an order', { sort: '-program.title' }, ['programs']],
    ['rows', { where: { 'partners.of.title': { equals: 'x' } } }, ['programs', 'arenas']],
    ['a municipality', { where: { 'municipality.county': { equals: '99' } } }, ['municipalities']],
  ])('hold the collections that %s leads through', async (_what, read, others) => {
    expect((await tagsOf(read)).slice(1)).toEqual(others)
  })
})
