import type { ArrayField } from 'payload'
import { dateField, say, webPageField } from '../fields/index.ts'

/** The values each rating scheme has. Scales are never merged: a 3 in one is not a 3 in another. */
export const evidenceSchemes = {
  'ungsinn-2015': {
    label: {
      nb: 'Ungsinn, kriterier fra 2015',
      nn: 'Ungsinn, kriterium frå 2015',
      en: 'Ungsinn, criteria from 2015',
    },
    values: ['0', '1', '2', '3', '4', '5'],
  },
  'ungsinn-2008': {
    label: {
      nb: 'Ungsinn, gamle kriterier',
      nn: 'Ungsinn, gamle kriterium',
      en: 'Ungsinn, old criteria',
    },
    values: ['1', '2', '3', '3 (*)', '3 (**)', '3 (***)', '4', '4 (*)', '4 (**)', '4 (***)'],
  },
  eif: {
    label: { nb: 'EIF / Foundations', nn: 'EIF / Foundations', en: 'EIF / Foundations' },
    values: ['NE', 'NL2', '2', '2+', '3', '3+', '4', '4+'],
  },
  blueprints: {
    label: { nb: 'Blueprints', nn: 'Blueprints', en: 'Blueprints' },
    values: ['promising', 'model', 'model_plus'],
  },
  sbu: {
    label: {
      nb: 'SBU interventionslista',
      nn: 'SBU interventionslista',
      en: 'SBU interventionslista',
    },
    values: ['reduction', 'no_reduction', 'uncertain'],
  },
} as const

type Scheme = keyof typeof evidenceSchemes

const isScheme = (value: unknown): value is Scheme =>
  typeof value === 'string' && Object.hasOwn(evidenceSchemes, value)

export const evidenceField: ArrayField = {
  name: 'evidence',
  type: 'array',
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
          validate: (
            value: string | null | undefined,
            { req, siblingData }: { req: Parameters<typeof say>[0]; siblingData: unknown },
          ) => checkValue(schemeOf(siblingData), value, req),
        },
        {
          name: 'year',
          type: 'number',
          min: 1990,
          max: 2100,
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
        },
        { name: 'country', type: 'text', label: { nb: 'Land', nn: 'Land', en: 'Country' } },
        { name: 'edition', type: 'text', label: { nb: 'Utgave', nn: 'Utgåve', en: 'Edition' } },
      ],
    },
    webPageField('url', { nb: 'Kilde', nn: 'Kjelde', en: 'Source' }),
    dateField('retrieved', { nb: 'Hentet', nn: 'Henta', en: 'Retrieved' }),
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
  return say(req, {
    nb: `${evidenceSchemes[scheme].label.nb} har verdiene ${allowed.join(', ')}. Fikk ${JSON.stringify(value)}.`,
    nn: `${evidenceSchemes[scheme].label.nn} har verdiane ${allowed.join(', ')}. Fekk ${JSON.stringify(value)}.`,
    en: `${evidenceSchemes[scheme].label.en} has the values ${allowed.join(', ')}. Received ${JSON.stringify(value)}.`,
  })
}
