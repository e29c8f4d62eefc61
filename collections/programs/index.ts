import type { CollectionConfig } from 'payload'
import { accessOf, fieldAccessOf, guardPublishing } from '../access/index.ts'
import { slugField } from '../fields/index.ts'
import { groups } from '../groups.ts'
import { keepOwnerInCopies } from '../municipalities/keep-owner-in-copies.ts'
import { keepWhenRestored } from '../municipalities/keep-when-restored.ts'
import { previewTab } from '../preview-tab.ts'
import { contentFields } from './content.ts'
import { deliveryFields } from './delivery.ts'
import { evidenceField } from './evidence.ts'
import { placementFields } from './placement.ts'
import { proposedAtField } from './proposed-at.ts'

/** Programmes and other kinds of parenting support that a municipality can offer. */
export const programs: CollectionConfig = {
  slug: 'programs',
  labels: {
    singular: { nb: 'Program', nn: 'Program', en: 'Programme' },
    plural: { nb: 'Programmer', nn: 'Program', en: 'Programmes' },
  },
  access: accessOf('programs'),
  admin: {
    group: groups.knowledge,
    components: {
      beforeListTable: ['/src/admin/index.ts#CompareLink'],
      views: {
        edit: previewTab,
        // /admin/collections/programs/waiting/…, what waits for editors and no filter can list
        waiting: { path: '/waiting', exact: false, Component: '/src/admin/index.ts#WaitingView' },
        // /admin/collections/programs/compare?programs=:slug,:slug
        compare: { path: '/compare', exact: true, Component: '/src/admin/index.ts#CompareView' },
      },
    },
    useAsTitle: 'title',
    defaultColumns: ['title', 'levels', 'responsible', 'availability', '_status', 'updatedAt'],
    listSearchableFields: ['title', 'slug'],
    description: {
      nb: 'Programmer og andre former for foreldrestøtte som kommuner kan tilby.',
      nn: 'Program og andre former for foreldrestøtte som kommunar kan tilby.',
      en: 'Programmes and other kinds of parenting support that municipalities can offer.',
    },
  },
  defaultSort: 'title',
  hooks: {
    beforeOperation: [
      keepOwnerInCopies('programs', 'responsible'),
      ...guardPublishing('programs').beforeOperation,
    ],
    beforeValidate: [keepWhenRestored('responsible')],
  },
  trash: true,
  versions: { maxPerDoc: 20, drafts: { autosave: false, schedulePublish: true } },
  fields: [
    {
      name: 'title',
      type: 'text',
      required: true,
      localized: true,
      label: { nb: 'Navn', nn: 'Namn', en: 'Title' },
    },
    {
      name: 'summary',
      type: 'textarea',
      localized: true,
      maxLength: 600,
      label: { nb: 'Kort om programmet', nn: 'Kort om programmet', en: 'Summary' },
    },
    {
      type: 'tabs',
      tabs: [
        {
          label: { nb: 'Innhold', nn: 'Innhald', en: 'Content' },
          fields: contentFields,
        },
        {
          label: { nb: 'Plassering', nn: 'Plassering', en: 'Classification' },
          fields: placementFields,
        },
        {
          label: { nb: 'Gjennomføring', nn: 'Gjennomføring', en: 'Delivery' },
          fields: deliveryFields,
        },
        {
          label: { nb: 'Dokumentasjon', nn: 'Dokumentasjon', en: 'Evidence' },
          fields: [
            evidenceField,
            {
              name: 'checkNote',
              type: 'textarea',
              label: {
                nb: 'Merknad til kontroll',
                nn: 'Merknad til kontroll',
                en: 'Note for checking',
              },
            },
          ],
        },
      ],
    },
    slugField('title'),
    {
      name: 'responsible',
      type: 'relationship',
      relationTo: 'institutions',
      hasMany: true,
      required: true,
      index: true,
      label: {
        nb: 'Ansvarlig institusjon',
        nn: 'Ansvarleg institusjon',
        en: 'Responsible institution',
      },
      access: fieldAccessOf('programs.responsible'),
      admin: {
        position: 'sidebar',
        description: {
          nb: 'Må fylles ut før programmet kan publiseres.',
          nn: 'Må fyllast ut før programmet kan publiserast.',
          en: 'Required before the programme can be published.',
        },
      },
    },
    {
      name: 'availability',
      type: 'select',
      required: true,
      defaultValue: 'to-be-checked',
      label: { nb: 'Tilgjengelighet', nn: 'Tilgjenge', en: 'Availability' },
      options: [
        { value: 'in-use', label: { nb: 'I bruk', nn: 'I bruk', en: 'In use' } },
        {
          value: 'to-be-checked',
          label: { nb: 'Må kontrolleres', nn: 'Må kontrollerast', en: 'To be checked' },
        },
        { value: 'ended', label: { nb: 'Avsluttet', nn: 'Avslutta', en: 'Ended' } },
      ],
      admin: { position: 'sidebar' },
    },
    {
      name: 'checked',
      type: 'checkbox',
      defaultValue: false,
      label: {
        nb: 'Opplysningene er kontrollert mot en kilde',
        nn: 'Opplysningane er kontrollerte mot ei kjelde',
        en: 'Checked against a source',
      },
      admin: { position: 'sidebar' },
    },
    proposedAtField,
    {
      name: 'related',
      type: 'relationship',
      relationTo: 'programs',
      hasMany: true,
      label: { nb: 'Beslektede programmer', nn: 'Nærskylde program', en: 'Related programmes' },
      admin: { position: 'sidebar' },
    },
  ],
}
