import { describe, expect, test } from '@jest/globals'
import { collections, globals } from '../../../../../collections/index.ts'
import {
  hasLocalized,
  localizedNames,
  localizedPlaces,
} from '../../../../../src/admin/translating/localized-places.ts'
import { translationOf } from '../../../../../src/admin/translating/translation-of.ts'
import { writeLabel } from '../../../../../src/admin/translating/write-label.ts'

const fields = [
  {
    name: 'title',
    type: 'text',
    localized: true,
    required: true,
    label: { nb: 'Navn', en: 'Title' },
  },
  { name: 'slug', type: 'text' },
  {
    type: 'tabs',
    tabs: [
      {
        label: 'Innhold',
        fields: [
          {
            name: 'links',
            type: 'array',
            label: { nb: 'Lenker' },
            fields: [{ name: 'text', type: 'text', localized: true, label: { nb: 'Tekst' } }],
          },
        ],
      },
      {
        name: 'meta',
        label: 'Meta',
        fields: [{ name: 'note', type: 'textarea', localized: true }],
      },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'training',
        type: 'group',
        fields: [{ name: 'length', type: 'text', localized: true }],
      },
    ],
  },
]

const stored = {
  title: { nb: 'Kurs', nn: 'Kurs' },
  slug: 'kurs',
  links: [{ text: { nb: 'Les' } }, { text: { nb: 'Se', nn: ' ' } }],
  training: { length: { nb: '', en: 'Two days' } },
}

describe('localizedPlaces()', () => {
  const places = localizedPlaces(fields, stored)

  test('finds texts in rows, groups, tabs and what has no name, in the order of the form', () => {
    expect(places.map(({ path }) => path)).toEqual([
      'title',
      'links.0.text',
      'links.1.text',
      'meta.note',
      'training.length',
    ])
  })

  test('names the fields that lead to each, without the rows', () => {
    expect(places[2]).toMatchObject({ names: ['links', 'text'], isRequired: false })
  })

  test('is told in the words of the form, with the row', () => {
    expect(places.map((place) => writeLabel(place, 'nb'))).toEqual([
      'Navn',
      'Lenker 1: Tekst',
      'Lenker 2: Tekst',
      'Meta: note',
      'training: length',
    ])
  })

  test('leaves out rows that are not there', () => {
    expect(localizedPlaces(fields, {}).map(({ path }) => path)).toEqual([
      'title',
      'meta.note',
      'training.length',
    ])
  })
})

describe('translationOf()', () => {
  const places = localizedPlaces(fields, stored)

  test('counts what the source says, and lacks what the other has only spaces for', () => {
    const { all, missing } = translationOf(places, { from: 'nb', to: 'nn' })
    expect(all.map(({ path }) => path)).toEqual(['title', 'links.0.text', 'links.1.text'])
    expect(missing.map(({ path }) => path)).toEqual(['links.0.text', 'links.1.text'])
  })

  test('goes from any language', () => {
    const { all, missing } = translationOf(places, { from: 'en', to: 'nb' })
    expect([all.length, missing.length]).toEqual([1, 1])
  })
})

describe('the collections and globals', () => {
  // A list or a choice of its own in each language could not be shown beside each other.
  test('have texts of a kind that the two columns can show', () => {
    const kinds = [...collections, ...globals].flatMap((entity) =>
      localizedPlaces(entity.fields, withRows).map(({ type }) => type),
    )
    expect([...new Set(kinds)].sort()).toEqual(['richText', 'text', 'textarea'])
  })

  test('have a tab for translating where there is something to translate, and only there', () => {
    const tabbed = [...collections, ...globals].filter(({ admin }) => {
      const edit = admin?.components?.views?.edit
      return edit !== undefined && 'translate' in edit
    })
    expect(tabbed.map(({ slug }) => slug)).toEqual(
      [...collections, ...globals].flatMap(({ slug, fields }) =>
        hasLocalized(fields) ? [slug] : [],
      ),
    )
    expect(tabbed.length).toBeGreaterThan(9)
  })

  test('are read with no more than the fields that hold texts', () => {
    const programs = collections.find(({ slug }) => slug === 'programs')
    expect(localizedNames(programs?.fields ?? [])).toEqual([
      'title',
      'summary',
      'body',
      'legalBasis',
      'links',
      'training',
    ])
  })
})

/** A row in every list, whatever it is called. */
const withRows: object = new Proxy(
  {},
  { get: (_target, name) => (name === 'then' ? undefined : [{}]) },
)
