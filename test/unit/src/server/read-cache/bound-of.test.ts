import { describe, expect, test } from '@jest/globals'
import type { Where } from 'payload'
import { boundOf } from '../../../../../src/server/read-cache/bound-of.ts'

const empty = { documents: [], municipalities: [], named: [] }
const of = (where: unknown) => boundOf(where as Where | undefined, 'municipality')

describe('a condition bounds a collection', () => {
  test.each([
    ['by id', { id: { equals: 'a' } }, { ...empty, documents: ['a'] }],
    ['by ids', { id: { in: ['a', 'b'] } }, { ...empty, documents: ['a', 'b'] }],
    ['by ids in one text', { id: { in: 'a,b' } }, { ...empty, documents: ['a', 'b'] }],
    ['by owner', { municipality: { equals: 'm' } }, { ...empty, municipalities: ['m'] }],
    [
      'by id of the owner',
      { 'municipality.id': { equals: 'm' } },
      { ...empty, municipalities: ['m'] },
    ],
    [
      'by name of the owner',
      { 'municipality.number': { equals: '9901' } },
      { ...empty, named: [{ field: 'number', values: ['9901'] }] },
    ],
    [
      'by one of several that all must hold',
      { and: [{ title: { like: 'x' } }, { municipality: { equals: 'm' } }] },
      { ...empty, municipalities: ['m'] },
    ],
    [
      'by ids rather than owner',
      { municipality: { equals: 'm' }, id: { in: ['a'] } },
      { ...empty, documents: ['a'] },
    ],
    [
      'by all of which one must hold',
      { or: [{ municipality: { equals: 'm' } }, { id: { equals: 'a' } }] },
      { ...empty, documents: ['a'], municipalities: ['m'] },
    ],
  ])('%s', (_how, where, bound) => {
    expect(of(where)).toEqual(bound)
  })

  test.each([
    ['there is none', undefined],
    ['it is about something else', { title: { equals: 'x' } }],
    ['it takes away', { id: { not_equals: 'a' } }],
    [
      'one that may hold instead does not',
      { or: [{ id: { equals: 'a' } }, { title: { equals: 'x' } }] },
    ],
    ['it is empty', { or: [] }],
    ['it asks for what is missing', { municipality: { equals: null } }],
    ['it is longer than the name of the owner', { municipalityName: { equals: 'm' } }],
  ])('not where %s', (_why, where) => {
    expect(of(where)).toBeNull()
  })

  test('not by owner where documents have none', () => {
    expect(boundOf({ municipality: { equals: 'm' } }, null)).toBeNull()
  })
})
