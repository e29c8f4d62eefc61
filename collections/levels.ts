import { taxonomyCollection } from './taxonomy-collection.ts'

/** The three prevention levels: universal, selective, indicated. */
export const levels = taxonomyCollection({
  slug: 'levels',
  labels: {
    singular: { nb: 'Forebyggingsnivå', en: 'Prevention level' },
    plural: { nb: 'Forebyggingsnivåer', en: 'Prevention levels' },
  },
  describe: {
    nb: 'Hvem et tilbud er for: alle foreldre, de som strever, eller de med større vansker.',
    en: 'Whom an offer is for: all parents, those who struggle, or those with greater difficulties.',
  },
})
