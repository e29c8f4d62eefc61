import { taxonomyCollection } from './taxonomy-collection.ts'

/** Where parents meet support. */
export const arenas = taxonomyCollection({
  slug: 'arenas',
  labels: {
    singular: { nb: 'Arena', nn: 'Arena', en: 'Arena' },
    plural: { nb: 'Arenaer', nn: 'Arenaer', en: 'Arenas' },
  },
  describe: {
    nb: 'Steder der foreldre møter støtte.',
    nn: 'Stader der foreldre møter støtte.',
    en: 'Places where parents meet support.',
  },
  fields: [
    {
      name: 'kind',
      type: 'select',
      required: true,
      label: { nb: 'Hvem som driver den', nn: 'Kven som driv han', en: 'Kind' },
      options: [
        { value: 'municipal', label: { nb: 'Kommunal', nn: 'Kommunal', en: 'Municipal' } },
        { value: 'state', label: { nb: 'Statlig', nn: 'Statleg', en: 'State' } },
        { value: 'voluntary', label: { nb: 'Frivillig', nn: 'Frivillig', en: 'Voluntary' } },
        { value: 'private', label: { nb: 'Privat', nn: 'Privat', en: 'Private' } },
      ],
    },
  ],
})
