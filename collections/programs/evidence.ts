import type { ArrayField } from 'payload'
import { dateField, noLaterThanToday, noLaterYear, say, webPageField } from '../fields/index.ts'
import { evidenceSchemes } from './evidence-schemes.ts'

type Scheme = keyof typeof evidenceSchemes

const isScheme = (value: unknown): value is Scheme =>
  typeof value === 'string' && Object.hasOwn(evidenceSchemes, value)

/** What the admin writes of a scheme beside its rows. */
const schemes = Object.fromEntries(
  Object.entries(evidenceSchemes).map(([name, scheme]) => [
    name,
    { short: scheme.short, best: 'best' in scheme ? scheme.best : null, values: scheme.values },
  ]),
)

/** Ratings of a programme in the schemes that have rated it, each with its source. */
export const evidenceField: ArrayField = {
  name: 'evidence',
  type: 'array',
  // For whoever shows a rating in words.
  custom: { schemes },
  label: {
    nb: 'Vurderinger av dokumentasjon',
    nn: 'Vurderingar av dokumentasjon',
    en: 'Evidence ratings',
  },
  labels: {
    singular: { nb: 'Vurdering', nn: 'Vurdering', en: 'Rating' },
    plural: { nb: 'Vurderinger', nn: 'Vurderingar', en: 'Ratings' },
  },
  admin: {
    components: {
      RowLabel: { path: '/src/admin/index.ts#EvidenceRowLabel', clientProps: { schemes } },
    },
    description: {
      nb: 'Én rad for hver vurdering som er sett i en kilde. Uten rad regnes dokumentasjonen som ukjent.',
      nn: 'Éi rad for kvar vurdering som er sett i ei kjelde. Utan rad blir dokumentasjonen rekna som ukjend.',
      en: 'One row for each rating seen in a source. Without a row the evidence counts as unknown.',
    },
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'scheme',
          type: 'select',
          required: true,
          label: { nb: 'Ordning', nn: 'Ordning', en: 'Scheme' },
          options: Object.entries(evidenceSchemes).map(([value, { label }]) => ({ value, label })),
        },
        {
          name: 'value',
          type: 'text',
          required: true,
          label: { nb: 'Verdi', nn: 'Verdi', en: 'Value' },
          admin: {
            components: {
              Description: { path: '/src/admin/index.ts#EvidenceValues', clientProps: { schemes } },
            },
          },
          validate: (
            value: string | null | undefined,
            { req, siblingData }: { req: Parameters<typeof say>[0]; siblingData: unknown },
          ) => checkValue(schemeOf(siblingData), value, req),
        },
        {
          name: 'year',
          type: 'number',
          min: 1990,
          validate: noLaterYear,
          label: { nb: 'År', nn: 'År', en: 'Year' },
        },
      ],
    },
    {
      name: 'label',
      type: 'text',
      label: { nb: 'Ordlyd i kilden', nn: 'Ordlyd i kjelda', en: 'Wording in the source' },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'population',
          type: 'text',
          label: { nb: 'Gjelder gruppe', nn: 'Gjeld gruppe', en: 'Population' },
          admin: {
            description: {
              nb: 'Hva vurderingen gjelder: alder, målgruppe eller form.',
              nn: 'Kva vurderinga gjeld: alder, målgruppe eller form.',
              en: 'What has been rated: age, target group or format.',
            },
          },
        },
        { name: 'country', type: 'text', label: { nb: 'Land', nn: 'Land', en: 'Country' } },
        { name: 'edition', type: 'text', label: { nb: 'Utgave', nn: 'Utgåve', en: 'Edition' } },
      ],
    },
    webPageField('url', { nb: 'Kilde', nn: 'Kjelde', en: 'Source' }, { secure: true }),
    {
      ...dateField('retrieved', { nb: 'Hentet', nn: 'Henta', en: 'Retrieved' }),
      validate: noLaterThanToday,
    },
  ],
}

function schemeOf(row: unknown): Scheme | null {
  const scheme = typeof row === 'object' && row !== null && 'scheme' in row ? row.scheme : null
  return isScheme(scheme) ? scheme : null
}

function checkValue(
  scheme: Scheme | null,
  value: string | null | undefined,
  req: Parameters<typeof say>[0],
): true | string {
  if (scheme === null)
    return say(req, {
      nb: 'Velg ordning først.',
      nn: 'Vel ordning først.',
      en: 'Choose a scheme first.',
    })
  const allowed: readonly string[] = evidenceSchemes[scheme].values
  if (value && allowed.includes(value)) return true
  if (!value) {
    return say(req, {
      nb: `Skriv verdien: ${allowed.join(', ')}.`,
      nn: `Skriv verdien: ${allowed.join(', ')}.`,
      en: `Enter the value: ${allowed.join(', ')}.`,
    })
  }
  return say(req, {
    nb: `${evidenceSchemes[scheme].label.nb} har verdiene ${allowed.join(', ')}. Fikk ${JSON.stringify(value)}.`,
    nn: `${evidenceSchemes[scheme].label.nn} har verdiane ${allowed.join(', ')}. Fekk ${JSON.stringify(value)}.`,
    en: `${evidenceSchemes[scheme].label.en} has the values ${allowed.join(', ')}. Received ${JSON.stringify(value)}.`,
  })
}
