import type { Field } from 'payload'

/** How a programme is carried out, and what that takes. */
export const deliveryFields: Field[] = [
  {
    name: 'dose',
    type: 'group',
    label: { nb: 'Omfang', nn: 'Omfang', en: 'Dose' },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'sessions',
            type: 'number',
            min: 0,
            label: { nb: 'Samlinger', nn: 'Samlingar', en: 'Sessions' },
          },
          {
            name: 'weeks',
            type: 'number',
            min: 0,
            label: { nb: 'Uker', nn: 'Veker', en: 'Weeks' },
          },
          {
            name: 'groupSize',
            type: 'number',
            min: 0,
            label: { nb: 'Gruppestørrelse', nn: 'Gruppestorleik', en: 'Group size' },
          },
        ],
      },
    ],
  },
  {
    name: 'training',
    type: 'group',
    label: { nb: 'Opplæring', nn: 'Opplæring', en: 'Training' },
    fields: [
      {
        name: 'required',
        type: 'checkbox',
        label: { nb: 'Krever opplæring', nn: 'Krev opplæring', en: 'Required' },
      },
      {
        name: 'length',
        type: 'text',
        localized: true,
        label: { nb: 'Varighet', nn: 'Lengd', en: 'Length' },
      },
      {
        name: 'certifiedBy',
        type: 'relationship',
        relationTo: 'institutions',
        label: { nb: 'Sertifiseres av', nn: 'Blir sertifisert av', en: 'Certified by' },
      },
    ],
  },
  {
    name: 'cost',
    type: 'group',
    label: { nb: 'Kostnad i kroner', nn: 'Kostnad i kroner', en: 'Cost in NOK' },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'setUp',
            type: 'number',
            min: 0,
            label: { nb: 'Oppstart', nn: 'Oppstart', en: 'Set-up' },
          },
          {
            name: 'yearly',
            type: 'number',
            min: 0,
            label: { nb: 'Per år', nn: 'Per år', en: 'Yearly' },
          },
        ],
      },
    ],
  },
  {
    name: 'typicalSeats',
    type: 'number',
    min: 0,
    label: {
      nb: 'Vanlig antall plasser per gruppe',
      nn: 'Vanleg tal på plassar per gruppe',
      en: 'Typical seats per group',
    },
  },
]
