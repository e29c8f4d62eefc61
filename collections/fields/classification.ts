import type { ArrayField, CollectionSlug, RelationshipField } from 'payload'

type Text = { nb: string; en: string }

/** The four taxonomies a program or an offer is placed in. `hint` is shown under each. */
export function classificationFields(hint?: Text): (RelationshipField | ArrayField)[] {
  const described = hint ? { admin: { description: hint } } : {}
  return [
    many('levels', 'levels', { nb: 'Forebyggingsnivåer', en: 'Levels' }, hint),
    many('ageGroups', 'age-groups', { nb: 'Aldersgrupper', en: 'Age groups' }, hint),
    { ...themesField, ...described },
    many('arenas', 'arenas', { nb: 'Arenaer', en: 'Arenas' }, hint),
  ]
}

function many(
  name: string,
  relationTo: CollectionSlug,
  label: Text,
  hint?: Text,
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
  label: { nb: 'Temaer', en: 'Themes' },
  labels: {
    singular: { nb: 'Tema', en: 'Theme' },
    plural: { nb: 'Temaer', en: 'Themes' },
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
          label: { nb: 'Tema', en: 'Theme' },
        },
        {
          name: 'relevance',
          type: 'select',
          required: true,
          defaultValue: 'main',
          label: { nb: 'Betydning', en: 'Relevance' },
          options: [
            { value: 'main', label: { nb: 'Hovedtema', en: 'Main' } },
            { value: 'secondary', label: { nb: 'Bitema', en: 'Secondary' } },
          ],
        },
      ],
    },
  ],
}
