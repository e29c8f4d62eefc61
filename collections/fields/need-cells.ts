import type { ArrayField } from 'payload'
import { freeTextWarning } from './free-text-warning.ts'
import { noRepeats } from './no-repeats.ts'

/** Cells of a need profile: how many families need support, by level, age group and theme. */
export const needCellsField: ArrayField = {
  name: 'cells',
  type: 'array',
  label: { nb: 'Behov', en: 'Needs' },
  labels: { singular: { nb: 'Behov', en: 'Need' }, plural: { nb: 'Behov', en: 'Needs' } },
  maxRows: 500,
  validate: noRepeats(['level', 'ageGroup', 'theme'], {
    nb: 'samme nivå, aldersgruppe og tema',
    en: 'the same level, age group and theme',
  }),
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'level',
          type: 'relationship',
          relationTo: 'levels',
          required: true,
          label: { nb: 'Nivå', en: 'Level' },
        },
        {
          name: 'ageGroup',
          type: 'relationship',
          relationTo: 'age-groups',
          required: true,
          label: { nb: 'Aldersgruppe', en: 'Age group' },
        },
        {
          name: 'theme',
          type: 'relationship',
          relationTo: 'themes',
          required: true,
          label: { nb: 'Tema', en: 'Theme' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'relevant',
          type: 'checkbox',
          defaultValue: true,
          label: { nb: 'Gjelder hos oss', en: 'Relevant' },
        },
        {
          name: 'prevalence',
          type: 'number',
          required: true,
          min: 0,
          max: 1,
          label: { nb: 'Andel som trenger støtte (0–1)', en: 'Share in need (0–1)' },
        },
        {
          name: 'basis',
          type: 'select',
          required: true,
          defaultValue: 'stock',
          label: { nb: 'Tallet gjelder', en: 'Basis' },
          options: [
            {
              value: 'cohort',
              label: {
                nb: 'Ett tilbud per barn i aldersgruppen',
                en: 'Once per child in the group',
              },
            },
            {
              value: 'stock',
              label: { nb: 'Familier som strever nå', en: 'Families in need now' },
            },
          ],
        },
        {
          name: 'priority',
          type: 'number',
          min: 0,
          max: 10,
          defaultValue: 1,
          label: { nb: 'Politisk prioritet', en: 'Priority' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'source', type: 'text', label: { nb: 'Kilde', en: 'Source' } },
        { name: 'year', type: 'number', min: 1990, max: 2100, label: { nb: 'År', en: 'Year' } },
        {
          name: 'assumption',
          type: 'checkbox',
          label: { nb: 'Antakelse uten publisert kilde', en: 'Assumption without a source' },
        },
      ],
    },
    {
      name: 'note',
      type: 'textarea',
      maxLength: 1000,
      label: { nb: 'Merknad til tallet', en: 'Note on the number' },
      admin: { description: freeTextWarning },
    },
  ],
}
