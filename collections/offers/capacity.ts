import type { Field } from 'payload'
import { dateField } from '../fields/index.ts'

/** How many families the offer reaches in a year, and who carries it. */
export const capacityFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'seats',
        type: 'number',
        min: 0,
        label: { nb: 'Plasser i året', en: 'Seats a year' },
        admin: {
          description: {
            nb: 'Hvor mange familier tilbudet kan nå i løpet av et år. La stå tom når det er ukjent.',
            en: 'How many families the offer can reach in a year. Leave empty when unknown.',
          },
        },
      },
      {
        name: 'seatsUnit',
        type: 'select',
        defaultValue: 'families',
        label: { nb: 'Plassene telles i', en: 'Unit of seats' },
        options: [
          { value: 'families', label: { nb: 'Familier', en: 'Families' } },
          { value: 'parents', label: { nb: 'Foreldre', en: 'Parents' } },
          { value: 'children', label: { nb: 'Barn', en: 'Children' } },
        ],
      },
    ],
  },
  {
    name: 'practitioners',
    type: 'group',
    label: { nb: 'Utøvere', en: 'Practitioners' },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'trained',
            type: 'number',
            min: 0,
            label: { nb: 'Med opplæring nå', en: 'Trained now' },
          },
          { name: 'needed', type: 'number', min: 0, label: { nb: 'Trengs', en: 'Needed' } },
          dateField('lastTrained', { nb: 'Siste opplæring', en: 'Last trained' }),
        ],
      },
    ],
  },
  {
    name: 'yearlyCost',
    type: 'number',
    min: 0,
    label: { nb: 'Kostnad i året (kroner)', en: 'Yearly cost (NOK)' },
  },
  {
    name: 'sharedWith',
    type: 'array',
    label: { nb: 'Deles med andre kommuner', en: 'Shared with' },
    labels: {
      singular: { nb: 'Kommune', en: 'Municipality' },
      plural: { nb: 'Kommuner', en: 'Municipalities' },
    },
    admin: {
      description: {
        nb: 'Hvor stor del av plassene hver av de andre har. Resten er kommunens egen.',
        en: 'The part of the seats each of the others has. The rest is your own.',
      },
    },
    validate: (rows) => sharesFit(rows) || 'Delene kan til sammen ikke være større enn 1.',
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'municipality',
            type: 'relationship',
            relationTo: 'municipalities',
            required: true,
            label: { nb: 'Kommune', en: 'Municipality' },
          },
          {
            name: 'share',
            type: 'number',
            required: true,
            min: 0,
            max: 1,
            label: { nb: 'Del (0–1)', en: 'Share (0–1)' },
          },
        ],
      },
    ],
  },
]

/** Whether the parts given away leave nothing below zero for the owner. */
function sharesFit(rows: unknown): boolean {
  if (!Array.isArray(rows)) return true
  const total = rows.reduce((sum: number, row: { share?: unknown }) => {
    return typeof row.share === 'number' ? sum + row.share : sum
  }, 0)
  return total <= 1 + 1e-9
}
