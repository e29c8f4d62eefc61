import { taxonomyCollection } from './taxonomy-collection.ts'

/** Age bands of children, in months; pregnancy is counted from −9. */
export const ageGroups = taxonomyCollection({
  slug: 'age-groups',
  labels: {
    singular: { nb: 'Aldersgruppe', en: 'Age group' },
    plural: { nb: 'Aldersgrupper', en: 'Age groups' },
  },
  describe: { nb: 'Barnets alder når foreldrene får støtte.', en: 'The age of the child.' },
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
          label: { nb: 'Fra og med måned', en: 'From month' },
        },
        {
          name: 'toMonth',
          type: 'number',
          required: true,
          min: -9,
          max: 216,
          label: { nb: 'Til måned', en: 'To month' },
        },
        {
          name: 'bandYears',
          type: 'number',
          required: true,
          min: 0.1,
          label: { nb: 'År i gruppen', en: 'Years in band' },
        },
      ],
    },
  ],
})
