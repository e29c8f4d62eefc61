import type { Field } from 'payload'

/** Who provides the offer, and how parents come to it. */
export const deliveryFields: Field[] = [
  {
    name: 'provider',
    type: 'group',
    label: { nb: 'Hvem gir tilbudet', nn: 'Kven gir tilbodet', en: 'Provider' },
    fields: [
      {
        name: 'institution',
        type: 'relationship',
        relationTo: 'institutions',
        label: { nb: 'Institusjon', nn: 'Institusjon', en: 'Institution' },
      },
      {
        type: 'row',
        fields: [
          {
            name: 'name',
            type: 'text',
            label: {
              nb: 'Navn på tjeneste eller organisasjon',
              nn: 'Namn på teneste eller organisasjon',
              en: 'Name',
            },
          },
          {
            name: 'kind',
            type: 'select',
            label: { nb: 'Slag', nn: 'Slag', en: 'Kind' },
            options: [
              { value: 'municipal', label: { nb: 'Kommunal', nn: 'Kommunal', en: 'Municipal' } },
              { value: 'state', label: { nb: 'Statlig', nn: 'Statleg', en: 'State' } },
              { value: 'voluntary', label: { nb: 'Frivillig', nn: 'Frivillig', en: 'Voluntary' } },
              { value: 'private', label: { nb: 'Privat', nn: 'Privat', en: 'Private' } },
            ],
          },
        ],
      },
    ],
  },
  {
    name: 'entrance',
    type: 'select',
    hasMany: true,
    label: { nb: 'Veien inn', nn: 'Vegen inn', en: 'Entrance' },
    options: [
      {
        value: 'self-referral',
        label: {
          nb: 'Foreldre melder seg selv',
          nn: 'Foreldre melder seg sjølve',
          en: 'Self-referral',
        },
      },
      { value: 'referral', label: { nb: 'Henvisning', nn: 'Tilvising', en: 'Referral' } },
    ],
  },
  {
    name: 'languages',
    type: 'text',
    hasMany: true,
    label: { nb: 'Språk', nn: 'Språk', en: 'Languages' },
  },
  {
    type: 'row',
    fields: [
      {
        name: 'digital',
        type: 'checkbox',
        defaultValue: false,
        label: { nb: 'Digitalt', nn: 'Digitalt', en: 'Digital' },
      },
      { name: 'address', type: 'text', label: { nb: 'Sted', nn: 'Stad', en: 'Address' } },
    ],
  },
]
