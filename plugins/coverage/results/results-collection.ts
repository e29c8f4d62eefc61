import type { CollectionConfig, FieldAccess, JSONField, NumberField, TextField } from 'payload'
import type { CoveragePluginOptions } from '../options.ts'

export const RESULTS = 'coverage-results'

/** The stored result of each municipality: written by the plugin, read by the matrix, changed by nobody. */
export function resultsCollection(options: CoveragePluginOptions): CollectionConfig {
  // Figures follow counts of one to four; the public gets them through the endpoints, which hide those.
  const inFull: FieldAccess = ({ req }) => options.seesSmallCounts?.(req, null) === true
  const figure = (name: string, nb: string, nn: string, en: string): NumberField => ({
    name,
    type: 'number',
    index: true,
    access: { read: inFull },
    label: { nb, nn, en },
  })
  const { create, read, update, delete: remove } = options.access
  return {
    slug: RESULTS,
    labels: {
      singular: { nb: 'Dekning', nn: 'Dekning', en: 'Coverage' },
      plural: { nb: 'Dekning', nn: 'Dekning', en: 'Coverage' },
    },
    access: {
      create: (args) => create(args) === true,
      read: read as NonNullable<CollectionConfig['access']>['read'],
      update: (args) => update(args) === true,
      delete: (args) => remove(args) === true,
      readVersions: () => false,
    },
    admin: {
      // People read it in the tab of the municipality.
      hidden: true,
      useAsTitle: 'number',
      defaultColumns: ['number', 'municipality', 'breadth', 'effective', 'reach', 'computedAt'],
      description: {
        nb: 'Regnes ut av systemet hver gang et tilbud, et behov eller en innstilling endres.',
        nn: 'Blir rekna ut av systemet kvar gong eit tilbod, eit behov eller ei innstilling blir endra.',
        en: 'Computed by the system whenever an offer, a need or a setting changes.',
      },
      ...(options.group ? { group: { ...options.group } } : {}),
    },
    defaultSort: 'number',
    disableDuplicate: true,
    fields: [
      {
        name: 'municipality',
        type: 'relationship',
        relationTo: options.collections.municipalities,
        required: true,
        unique: true,
        index: true,
        label: { nb: 'Kommune', nn: 'Kommune', en: 'Municipality' },
      },
      {
        name: 'number',
        type: 'text',
        required: true,
        index: true,
        label: { nb: 'Nummer', nn: 'Nummer', en: 'Number' },
      },
      { name: 'year', type: 'number', required: true, label: { nb: 'År', nn: 'År', en: 'Year' } },
      {
        name: 'method',
        type: 'text',
        required: true,
        label: { nb: 'Metode', nn: 'Metode', en: 'Method' },
      },
      {
        name: 'computedAt',
        type: 'date',
        required: true,
        label: { nb: 'Regnet ut', nn: 'Rekna ut', en: 'Computed at' },
      },
      figure('effective', 'Virksom dekning', 'Verksam dekning', 'Effective coverage'),
      figure('reach', 'Rekkevidde', 'Rekkjevidd', 'Reach'),
      figure('breadth', 'Bredde', 'Breidd', 'Breadth'),
      figure(
        'withPlansEffective',
        'Virksom dekning med planer',
        'Verksam dekning med planar',
        'Effective coverage with plans',
      ),
      {
        name: 'isPending',
        type: 'checkbox',
        index: true,
        label: {
          nb: 'Venter på ny utregning',
          nn: 'Ventar på ny utrekning',
          en: 'Waits to be computed again',
        },
      },
      {
        name: 'markedAt',
        type: 'date',
        label: { nb: 'Sist satt på vent', nn: 'Sist sett på vent', en: 'Last set to wait' },
      },
      hidden({ name: 'revision', type: 'text' }),
      hidden({ name: 'nationalHash', type: 'text' }),
      hidden({ name: 'portfolio', type: 'json' }),
      hidden({ name: 'origins', type: 'json' }),
      hidden({ name: 'documents', type: 'json' }),
    ],
  }
}

/** What only the plugin reads: ids of documents, and what the figures are computed from. */
const hidden = <Field extends JSONField | TextField>(field: Field): Field => ({
  ...field,
  hidden: true,
  access: { read: () => false },
})
