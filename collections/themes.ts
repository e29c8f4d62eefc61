import { taxonomyCollection } from './taxonomy-collection.ts'

/** What the support is about. */
export const themes = taxonomyCollection({
  slug: 'themes',
  labels: {
    singular: { nb: 'Tema', en: 'Theme' },
    plural: { nb: 'Temaer', en: 'Themes' },
  },
  describe: { nb: 'Hva støtten handler om.', en: 'What the support is about.' },
})
