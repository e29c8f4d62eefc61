import type { Field } from 'payload'

/** How a programme is carried out, and what that takes. */
export const deliveryFields: Field[] = [
  {
    name: 'dose',
    type: 'group',
    label: { nb: 'Omfang', en: 'Dose' },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'sessions',
            type: 'number',
            min: 0,
            label: { nb: 'Samlinger', en: 'Sessions' },
          },
          { name: 'weeks', type: 'number', min: 0, label: { nb: 'Uker', en: 'Weeks' } },
          {
            name: 'groupSize',
            type: 'number',
            min: 0,
            label: { nb: 'Gruppestørrelse', en: 'Group size' },
          },
        ],
      },
    ],
  },
  {
    name: 'training',
    type: 'group',
    label: { nb: 'Opplæring', en: 'Training' },
    fields: [
      {
        name: 'required',
        type: 'checkbox',
        label: { nb: 'Krever opplæring', en: 'Required' },
      },
      {
        name: 'length',
        type: 'text',
        localized: true,
        label: { nb: 'Varighet', en: 'Length' },
      },
      {
        name: 'certifiedBy',
        type: 'relationship',
        relationTo: 'institutions',
        label: { nb: 'Sertifiseres av', en: 'Certified by' },
      },
    ],
  },
  {
    name: 'cost',
    type: 'group',
    label: { nb: 'Kostnad i kroner', en: 'Cost in NOK' },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'setUp',
            type: 'number',
            min: 0,
            label: { nb: 'Oppstart', en: 'Set-up' },
          },
          {
            name: 'yearly',
            type: 'number',
            min: 0,
            label: { nb: 'Per år', en: 'Yearly' },
          },
        ],
      },
    ],
  },
  {
    name: 'typicalSeats',
    type: 'number',
    min: 0,
    label: { nb: 'Vanlig antall plasser per gruppe', en: 'Typical seats per group' },
  },
]
