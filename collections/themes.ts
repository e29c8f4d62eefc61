import { taxonomyCollection } from './taxonomy-collection.ts'

/** What the support is about. */
export const themes = taxonomyCollection({
  slug: 'themes',
  labels: {
    singular: { nb: 'Tema', nn: 'Tema', en: 'Theme' },
    plural: { nb: 'Temaer', nn: 'Tema', en: 'Themes' },
  },
  describe: {
    nb: 'Hva støtten handler om.',
    nn: 'Kva støtta handlar om.',
    en: 'What the support is about.',
  },
})
