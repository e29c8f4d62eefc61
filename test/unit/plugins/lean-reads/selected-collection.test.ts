import { describe, expect, test } from '@jest/globals'
import type { Collection, Field } from 'payload'
import { selectedCollection } from '../../../../plugins/lean-reads/selected-collection.ts'

const read = () => false

const fields: Field[] = [
  { type: 'row', fields: [{ name: 'number', type: 'text' }] },
  { name: 'name', type: 'text', localized: true },
  { name: 'secret', type: 'text', access: { read } },
  { name: 'other', type: 'text', access: { read } },
  {
    type: 'tabs',
    tabs: [
      { label: 'A', fields: [{ name: 'owner', type: 'relationship', relationTo: 'users' }] },
      { name: 'b', fields: [{ name: 'hidden', type: 'text', hidden: true }] },
    ],
  },
]

const collection = { config: { slug: 'things', access: { read }, fields } } as unknown as Collection

const select = (names: string[], inAllLanguages = false) =>
  selectedCollection(collection, { names, inAllLanguages })

describe('a collection of which some fields are read', () => {
  test('keeps every selected field in which there is something to be done, in its place', () => {
    const { config } = select(['number', 'name', 'secret'])
    expect(Object.keys(config.fields)).toEqual(['1', '2', '4'])
    expect(config.fields[2]).toBe(fields[2])
    expect(config.fields).toHaveLength(fields.length)
  })

  test('keeps who may read it, and all else of it', () => {
    const { config } = select(['secret'])
    expect(config.access).toBe(collection.config.access)
    expect(config.slug).toBe('things')
  })

  test('keeps what lies in a tab with its tab', () => {
    const [tabs] = select(['owner', 'b']).config.fields.filter(({ type }) => type === 'tabs')
    expect(tabs).toMatchObject({
      tabs: [{ fields: [{ name: 'owner' }] }, { name: 'b', fields: [{ name: 'hidden' }] }],
    })
  })

  test('has no language to choose where texts are read in all of them', () => {
    expect(Object.keys(select(['name'], true).config.fields)).toEqual(['4'])
    expect(Object.keys(select(['secret'], true).config.fields)).toEqual(['2', '4'])
  })
})
