import type { Field } from 'payload'

/** Who provides the offer, and how parents come to it. */
export const deliveryFields: Field[] = [
  {
    name: 'provider',
    type: 'group',
    label: { nb: 'Hvem gir tilbudet', en: 'Provider' },
    fields: [
      {
        name: 'institution',
        type: 'relationship',
        relationTo: 'institutions',
        label: { nb: 'Institusjon', en: 'Institution' },
      },
      {
        type: 'row',
        fields: [
          {
            name: 'name',
            type: 'text',
            label: { nb: 'Navn på tjeneste eller organisasjon', en: 'Name' },
          },
          {
            name: 'kind',
            type: 'select',
            label: { nb: 'Slag', en: 'Kind' },
            options: [
              { value: 'municipal', label: { nb: 'Kommunal', en: 'Municipal' } },
              { value: 'state', label: { nb: 'Statlig', en: 'State' } },
              { value: 'voluntary', label: { nb: 'Frivillig', en: 'Voluntary' } },
              { value: 'private', label: { nb: 'Privat', en: 'Private' } },
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
    label: { nb: 'Veien inn', en: 'Entrance' },
    options: [
      { value: 'self-referral', label: { nb: 'Foreldre melder seg selv', en: 'Self-referral' } },
      { value: 'referral', label: { nb: 'Henvisning', en: 'Referral' } },
    ],
  },
  {
    name: 'languages',
    type: 'text',
    hasMany: true,
    label: { nb: 'Språk', en: 'Languages' },
  },
  {
    type: 'row',
    fields: [
      {
        name: 'digital',
        type: 'checkbox',
        defaultValue: false,
        label: { nb: 'Digitalt', en: 'Digital' },
      },
      { name: 'address', type: 'text', label: { nb: 'Sted', en: 'Address' } },
    ],
  },
]
