import type { ArrayField, Field } from 'payload'
import { freeTextWarning } from './free-text-warning.ts'
import { type FindOriginal, needSourceRow } from './need-source.ts'
import { noRepeats } from './no-repeats.ts'

type Options = Readonly<{
  /** Finds the template's number for a row of a profile. @default none: this is the template itself */
  findOriginal?: FindOriginal
  /** What the admin shows beside the numbers of a row. @default nothing */
  beside?: readonly Field[]
}>

/** Terms are made and changed in lists of their own. */
const chosenOnly = { allowCreate: false, allowEdit: false } as const

/** Cells of a need profile: how many families need support, by level, age group and theme. */
export const needCellsField = ({ findOriginal, beside = [] }: Options = {}): ArrayField => ({
  name: 'cells',
  type: 'array',
  label: { nb: 'Behov', nn: 'Behov', en: 'Needs' },
  labels: {
    singular: { nb: 'Behov', nn: 'Behov', en: 'Need' },
    plural: { nb: 'Behov', nn: 'Behov', en: 'Needs' },
  },
  maxRows: 500,
  admin: {
    initCollapsed: true,
    // The order means nothing, and Payload's handles for dragging have no name to be read out.
    isSortable: false,
    components: {
      Field: {
        path: '/src/admin/index.ts#NeedCells',
        serverProps: { isProfile: findOriginal !== undefined },
      },
      RowLabel: '/src/admin/index.ts#NeedRowLabel',
    },
  },
  validate: noRepeats(['level', 'ageGroup', 'theme'], {
    nb: 'samme nivå, aldersgruppe og tema',
    nn: 'same nivå, aldersgruppe og tema',
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
          admin: chosenOnly,
          label: { nb: 'Nivå', nn: 'Nivå', en: 'Level' },
        },
        {
          name: 'ageGroup',
          type: 'relationship',
          relationTo: 'age-groups',
          required: true,
          admin: chosenOnly,
          label: { nb: 'Aldersgruppe', nn: 'Aldersgruppe', en: 'Age group' },
        },
        {
          name: 'theme',
          type: 'relationship',
          relationTo: 'themes',
          required: true,
          admin: chosenOnly,
          label: { nb: 'Tema', nn: 'Tema', en: 'Theme' },
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
          label: { nb: 'Gjelder hos oss', nn: 'Gjeld hos oss', en: 'Relevant' },
        },
        {
          name: 'prevalence',
          type: 'number',
          required: true,
          min: 0,
          max: 1,
          label: {
            nb: 'Andel som trenger støtte (0–1)',
            nn: 'Del som treng støtte (0–1)',
            en: 'Share in need (0–1)',
          },
        },
        {
          name: 'basis',
          type: 'select',
          required: true,
          defaultValue: 'stock',
          label: { nb: 'Tallet gjelder', nn: 'Talet gjeld', en: 'Basis' },
          options: [
            {
              value: 'cohort',
              label: {
                nb: 'Ett tilbud per barn i aldersgruppen',
                nn: 'Eitt tilbod per barn i aldersgruppa',
                en: 'Once per child in the group',
              },
            },
            {
              value: 'stock',
              label: {
                nb: 'Familier som strever nå',
                nn: 'Familiar som strevar no',
                en: 'Families in need now',
              },
            },
          ],
        },
        {
          name: 'priority',
          type: 'number',
          min: 0,
          max: 10,
          defaultValue: 1,
          label: { nb: 'Politisk prioritet', nn: 'Politisk prioritet', en: 'Priority' },
        },
      ],
    },
    ...beside,
    needSourceRow(findOriginal ?? (async () => undefined)),
    {
      name: 'note',
      type: 'textarea',
      maxLength: 1000,
      label: { nb: 'Merknad til tallet', nn: 'Merknad til talet', en: 'Note on the number' },
      admin: { description: freeTextWarning },
    },
  ],
})
