import { taxonomyCollection } from './taxonomy-collection.ts'

/** Age bands of children, in months; pregnancy is counted from −9. */
export const ageGroups = taxonomyCollection({
  slug: 'age-groups',
  labels: {
    singular: { nb: 'Aldersgruppe', nn: 'Aldersgruppe', en: 'Age group' },
    plural: { nb: 'Aldersgrupper', nn: 'Aldersgrupper', en: 'Age groups' },
  },
  describe: {
    nb: 'Barnets alder når foreldrene får støtte.',
    nn: 'Alderen til barnet når foreldra får støtte.',
    en: 'The age of the child.',
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'fromMonth',
          type: 'number',
          required: true,
          min: -9,
          max: 216,
          label: { nb: 'Fra og med måned', nn: 'Frå og med månad', en: 'From month' },
        },
        {
          name: 'toMonth',
          type: 'number',
          required: true,
          min: -9,
          max: 216,
          label: { nb: 'Til måned', nn: 'Til månad', en: 'To month' },
        },
        {
          name: 'bandYears',
          type: 'number',
          required: true,
          min: 0.1,
          label: { nb: 'År i gruppen', nn: 'År i gruppa', en: 'Years in band' },
        },
      ],
    },
  ],
})
