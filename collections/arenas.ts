import { taxonomyCollection } from './taxonomy-collection.ts'

/** Where parents meet support. */
export const arenas = taxonomyCollection({
  slug: 'arenas',
  labels: {
    singular: { nb: 'Arena', en: 'Arena' },
    plural: { nb: 'Arenaer', en: 'Arenas' },
  },
  describe: { nb: 'Steder der foreldre møter støtte.', en: 'Places where parents meet support.' },
  fields: [
    {
      name: 'kind',
      type: 'select',
      required: true,
      label: { nb: 'Hvem som driver den', en: 'Kind' },
      options: [
        { value: 'municipal', label: { nb: 'Kommunal', en: 'Municipal' } },
        { value: 'state', label: { nb: 'Statlig', en: 'State' } },
        { value: 'voluntary', label: { nb: 'Frivillig', en: 'Voluntary' } },
        { value: 'private', label: { nb: 'Privat', en: 'Private' } },
      ],
    },
  ],
})
