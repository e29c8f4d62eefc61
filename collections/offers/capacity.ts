import type { ArrayField, Field } from 'payload'
import { readId } from '../access/index.ts'
import { dateField, noRepeats, say } from '../fields/index.ts'

const namedOnce = noRepeats(['municipality'], {
  nb: 'hver kommune',
  nn: 'kvar kommune',
  en: 'each municipality',
})

/** Whether each partner is named once, none of them is the owner, and something is left for the owner. */
const partnersFit: NonNullable<ArrayField['validate']> = (rows, options) => {
  const { data, req } = options
  if (!sharesFit(rows)) {
    return say(req, {
      nb: 'Delene kan til sammen ikke være større enn 1.',
      nn: 'Delane kan til saman ikkje vere større enn 1.',
      en: 'The shares cannot be larger than 1 in all.',
    })
  }
  const own = ownRow(rows ?? [], data)
  if (own > 0) {
    return say(req, {
      nb: `Rad ${own} er kommunen som eier tilbudet. Den har resten av plassene, og skal ikke stå her.`,
      nn: `Rad ${own} er kommunen som eig tilbodet. Han har resten av plassane, og skal ikkje stå her.`,
      en: `Row ${own} is the municipality that owns the offer. It has the rest of the seats, so remove it.`,
    })
  }
  return namedOnce(rows, options)
}

/** The row that names the owner, counted from 1; 0 when none does. */
function ownRow(rows: readonly unknown[], offer: unknown): number {
  const [owner] = readId(municipalityOf(offer))
  if (owner === undefined) return 0
  return (
    1 + rows.findIndex((row) => readId(municipalityOf(row)).map(String).includes(String(owner)))
  )
}

const municipalityOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, 'municipality') : undefined

const grantEnds = dateField('grantEnds', {
  nb: 'Prosjektmidlene tar slutt',
  nn: 'Prosjektmidlane tek slutt',
  en: 'Grant money ends',
})

/** How many families the offer reaches in a year, and who carries it. */
export const capacityFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'seats',
        type: 'number',
        min: 0,
        max: 1_000_000,
        label: { nb: 'Plasser i året', nn: 'Plassar i året', en: 'Seats a year' },
        admin: {
          description: {
            nb: 'Hvor mange familier tilbudet kan nå i løpet av et år. La stå tom når det er ukjent.',
            nn: 'Kor mange familiar tilbodet kan nå i løpet av eit år. Lat feltet stå tomt når det er ukjent.',
            en: 'How many families the offer can reach in a year. Leave empty when unknown.',
          },
        },
      },
      {
        name: 'seatsUnit',
        type: 'select',
        defaultValue: 'families',
        label: { nb: 'Plassene telles i', nn: 'Plassane blir talde i', en: 'Unit of seats' },
        options: [
          { value: 'families', label: { nb: 'Familier', nn: 'Familiar', en: 'Families' } },
          { value: 'parents', label: { nb: 'Foreldre', nn: 'Foreldre', en: 'Parents' } },
          { value: 'children', label: { nb: 'Barn', nn: 'Barn', en: 'Children' } },
        ],
      },
    ],
  },
  {
    name: 'practitioners',
    type: 'group',
    label: { nb: 'Utøvere', nn: 'Utøvarar', en: 'Practitioners' },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'trained',
            type: 'number',
            min: 0,
            label: { nb: 'Med opplæring nå', nn: 'Med opplæring no', en: 'Trained now' },
          },
          {
            name: 'needed',
            type: 'number',
            min: 0,
            label: { nb: 'Trengs', nn: 'Trengst', en: 'Needed' },
          },
          dateField('lastTrained', {
            nb: 'Siste opplæring',
            nn: 'Siste opplæring',
            en: 'Last trained',
          }),
        ],
      },
    ],
  },
  {
    name: 'yearlyCost',
    type: 'number',
    min: 0,
    label: {
      nb: 'Kostnad i året (kroner)',
      nn: 'Kostnad i året (kroner)',
      en: 'Yearly cost (NOK)',
    },
  },
  {
    ...grantEnds,
    admin: {
      ...grantEnds.admin,
      description: {
        nb: 'Bare når tilbudet drives med tilskudd for en tid. Dekningen varsler det siste året.',
        nn: 'Berre når tilbodet blir drive med tilskot for ei tid. Dekninga varslar det siste året.',
        en: 'Only when the offer lives on a grant for a time. The coverage warns in its last year.',
      },
    },
  },
  {
    name: 'sharedWith',
    type: 'array',
    label: { nb: 'Deles med andre kommuner', nn: 'Delt med andre kommunar', en: 'Shared with' },
    labels: {
      singular: { nb: 'Kommune', nn: 'Kommune', en: 'Municipality' },
      plural: { nb: 'Kommuner', nn: 'Kommunar', en: 'Municipalities' },
    },
    admin: {
      description: {
        nb: 'Hvor stor del av plassene hver av de andre har. Resten er kommunens egen.',
        nn: 'Kor stor del av plassane kvar av dei andre har. Resten er kommunen sin eigen.',
        en: 'The part of the seats each of the others has. The rest is your own.',
      },
    },
    validate: partnersFit,
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'municipality',
            type: 'relationship',
            relationTo: 'municipalities',
            required: true,
            label: { nb: 'Kommune', nn: 'Kommune', en: 'Municipality' },
          },
          {
            name: 'share',
            type: 'number',
            required: true,
            min: 0,
            max: 1,
            label: { nb: 'Del (0–1)', nn: 'Del (0–1)', en: 'Share (0–1)' },
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
