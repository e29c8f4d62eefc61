import type { ArrayField, CollectionSlug, RelationshipField } from 'payload'
import type { Trilingual } from './say.ts'

/** The four taxonomies a program or an offer is placed in. `hint` is shown under each. */
export function classificationFields(hint?: Trilingual): (RelationshipField | ArrayField)[] {
  const described = hint ? { admin: { description: hint } } : {}
  return [
    many(
      'levels',
      'levels',
      { nb: 'Forebyggingsnivåer', nn: 'Førebyggingsnivå', en: 'Levels' },
      hint,
    ),
    many(
      'ageGroups',
      'age-groups',
      { nb: 'Aldersgrupper', nn: 'Aldersgrupper', en: 'Age groups' },
      hint,
    ),
    { ...themesField, ...described },
    many('arenas', 'arenas', { nb: 'Arenaer', nn: 'Arenaer', en: 'Arenas' }, hint),
  ]
}

function many(
  name: string,
  relationTo: CollectionSlug,
  label: Trilingual,
  hint?: Trilingual,
): RelationshipField {
  return {
    name,
    type: 'relationship',
    relationTo,
    hasMany: true,
    label,
    index: true,
    ...(hint ? { admin: { description: hint } } : {}),
  }
}

/** A seat counts in full in a main theme and by half in a secondary one (coverage-method.md, 1). */
const themesField: ArrayField = {
  name: 'themes',
  type: 'array',
  label: { nb: 'Temaer', nn: 'Tema', en: 'Themes' },
  labels: {
    singular: { nb: 'Tema', nn: 'Tema', en: 'Theme' },
    plural: { nb: 'Temaer', nn: 'Tema', en: 'Themes' },
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'theme',
          type: 'relationship',
          relationTo: 'themes',
          required: true,
          label: { nb: 'Tema', nn: 'Tema', en: 'Theme' },
        },
        {
          name: 'relevance',
          type: 'select',
          required: true,
          defaultValue: 'main',
          label: { nb: 'Betydning', nn: 'Betyding', en: 'Relevance' },
          options: [
            { value: 'main', label: { nb: 'Hovedtema', nn: 'Hovudtema', en: 'Main' } },
            { value: 'secondary', label: { nb: 'Bitema', nn: 'Bitema', en: 'Secondary' } },
          ],
        },
      ],
    },
  ],
}
