import type { CollectionConfig } from 'payload'
import { accessOf, fieldAccessOf, guardPublishing } from '../access/index.ts'
import { slugField } from '../fields/index.ts'
import { groups } from '../groups.ts'
import { keepOwnerInCopies } from '../municipalities/keep-owner-in-copies.ts'
import { keepWhenRestored } from '../municipalities/keep-when-restored.ts'
import { contentFields } from './content.ts'
import { deliveryFields } from './delivery.ts'
import { evidenceField } from './evidence.ts'
import { placementFields } from './placement.ts'

/** Programmes and other kinds of parenting support that a municipality can offer. */
export const programs: CollectionConfig = {
  slug: 'programs',
  labels: {
    singular: { nb: 'Program', en: 'Programme' },
    plural: { nb: 'Programmer', en: 'Programmes' },
  },
  access: accessOf('programs'),
  admin: {
    group: groups.knowledge,
    useAsTitle: 'title',
    defaultColumns: ['title', 'levels', 'responsible', 'availability', '_status', 'updatedAt'],
    listSearchableFields: ['title', 'slug'],
    description: {
      nb: 'Programmer og andre former for foreldrestøtte som kommuner kan tilby.',
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
      label: { nb: 'Navn', en: 'Title' },
    },
    {
      name: 'summary',
      type: 'textarea',
      localized: true,
      maxLength: 600,
      label: { nb: 'Kort om programmet', en: 'Summary' },
    },
    {
      type: 'tabs',
      tabs: [
        {
          label: { nb: 'Innhold', en: 'Content' },
          fields: contentFields,
        },
        {
          label: { nb: 'Plassering', en: 'Classification' },
          fields: placementFields,
        },
        {
          label: { nb: 'Gjennomføring', en: 'Delivery' },
          fields: deliveryFields,
        },
        {
          label: { nb: 'Dokumentasjon', en: 'Evidence' },
          fields: [
            evidenceField,
            {
              name: 'checkNote',
              type: 'textarea',
              label: { nb: 'Merknad til kontroll', en: 'Note for checking' },
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
      label: { nb: 'Ansvarlig institusjon', en: 'Responsible institution' },
      access: fieldAccessOf('programs.responsible'),
      admin: {
        position: 'sidebar',
        description: {
          nb: 'Må fylles ut før programmet kan publiseres.',
          en: 'Required before the programme can be published.',
        },
      },
    },
    {
      name: 'availability',
      type: 'select',
      required: true,
      defaultValue: 'to-be-checked',
      label: { nb: 'Tilgjengelighet', en: 'Availability' },
      options: [
        { value: 'in-use', label: { nb: 'I bruk', en: 'In use' } },
        { value: 'to-be-checked', label: { nb: 'Må kontrolleres', en: 'To be checked' } },
        { value: 'ended', label: { nb: 'Avsluttet', en: 'Ended' } },
      ],
      admin: { position: 'sidebar' },
    },
    {
      name: 'checked',
      type: 'checkbox',
      defaultValue: false,
      label: { nb: 'Opplysningene er kontrollert mot en kilde', en: 'Checked against a source' },
      admin: { position: 'sidebar' },
    },
    {
      name: 'related',
      type: 'relationship',
      relationTo: 'programs',
      hasMany: true,
      label: { nb: 'Beslektede programmer', en: 'Related programmes' },
      admin: { position: 'sidebar' },
    },
  ],
}
