import { describe, expect, test } from '@jest/globals'
import type { FlattenedField } from 'payload'
import { lacksLanguage } from '../../../../../src/admin/waiting/lacks-language.ts'
import { listTexts } from '../../../../../src/admin/waiting/list-texts.ts'

describe('listTexts(fields)', () => {
  test('is the texts that are translated, also in groups, and none in rows', () => {
    const title = { name: 'title', type: 'text', localized: true }
    const slug = { name: 'slug', type: 'text' }
    const length = { name: 'length', type: 'textarea', localized: true }
    const fields = [
      title,
      slug,
      { name: 'training', type: 'group', flattenedFields: [length] },
      { name: 'links', type: 'array', flattenedFields: [title] },
    ] as unknown as FlattenedField[]
    expect(listTexts(fields)).toEqual([
      { path: 'title', mayBeEmpty: true },
      { path: 'training.length', mayBeEmpty: true },
    ])
  })
})

describe('lacksLanguage(texts)', () => {
  test('is true of a document with any text in Bokmål that is not in the language, or is cleared', () => {
    const texts = [
      { path: 'title', mayBeEmpty: true },
      { path: 'body', mayBeEmpty: false },
    ]
    expect(lacksLanguage(texts)).toEqual({
      or: [
        {
          and: [
            { 'title.nb': { exists: true } },
            { or: [{ title: { exists: false } }, { title: { equals: '' } }] },
          ],
        },
        { and: [{ 'body.nb': { exists: true } }, { body: { exists: false } }] },
      ],
    })
  })
})
