import { taxonomyCollection } from './taxonomy-collection.ts'

/** The three prevention levels: universal, selective, indicated. */
export const levels = taxonomyCollection({
  slug: 'levels',
  labels: {
    singular: { nb: 'Forebyggingsnivå', nn: 'Førebyggingsnivå', en: 'Prevention level' },
    plural: { nb: 'Forebyggingsnivåer', nn: 'Førebyggingsnivå', en: 'Prevention levels' },
  },
  describe: {
    nb: 'Hvem et tilbud er for: alle foreldre, de som strever, eller de med større vansker.',
    nn: 'Kven eit tilbod er for: alle foreldre, dei som strevar, eller dei med større vanskar.',
    en: 'Whom an offer is for: all parents, those who struggle, or those with greater difficulties.',
  },
})
