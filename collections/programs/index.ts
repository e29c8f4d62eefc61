import type { CollectionConfig } from 'payload'
import { accessOf, guardPublishing } from '../access/index.ts'
import { classificationFields, slugField, webPageField } from '../fields/index.ts'
import { groups } from '../groups.ts'
import { evidenceField } from './evidence.ts'
import { formats, kindsOfSupport, targets } from './options.ts'

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
  hooks: guardPublishing('programs'),
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
          fields: [
            {
              name: 'body',
              type: 'richText',
              localized: true,
              label: { nb: 'Beskrivelse', en: 'Body' },
            },
            {
              name: 'legalBasis',
              type: 'textarea',
              localized: true,
              label: { nb: 'Lovgrunnlag', en: 'Legal basis' },
            },
            {
              name: 'links',
              type: 'array',
              label: { nb: 'Lenker', en: 'Links' },
              labels: {
                singular: { nb: 'Lenke', en: 'Link' },
                plural: { nb: 'Lenker', en: 'Links' },
              },
              fields: [
                {
                  name: 'text',
                  type: 'text',
                  required: true,
                  localized: true,
                  label: { nb: 'Tekst', en: 'Text' },
                },
                webPageField('url', { nb: 'Adresse', en: 'Address' }, true),
              ],
            },
            {
              name: 'images',
              type: 'upload',
              relationTo: 'media',
              hasMany: true,
              label: { nb: 'Bilder', en: 'Images' },
            },
          ],
        },
        {
          label: { nb: 'Plassering', en: 'Classification' },
          fields: [
            {
              name: 'kindOfSupport',
              type: 'select',
              label: { nb: 'Slag støtte', en: 'Kind of support' },
              options: [...kindsOfSupport],
            },
            {
              name: 'targets',
              type: 'select',
              hasMany: true,
              label: { nb: 'Rettet mot', en: 'Aimed at' },
              options: [...targets],
            },
            ...classificationFields(),
            {
              name: 'ageRange',
              type: 'group',
              label: { nb: 'Barnets alder i måneder', en: 'Age of the child in months' },
              admin: {
                description: {
                  nb: 'Svangerskapet regnes fra −9. La begge stå tomme når programmet ikke er bundet til alder.',
                  en: 'Pregnancy counts from −9. Leave both empty when the programme is not bound to an age.',
                },
              },
              fields: [
                {
                  type: 'row',
                  fields: [
                    {
                      name: 'fromMonth',
                      type: 'number',
                      min: -9,
                      max: 228,
                      label: { nb: 'Fra', en: 'From' },
                    },
                    {
                      name: 'toMonth',
                      type: 'number',
                      min: -9,
                      max: 228,
                      label: { nb: 'Til', en: 'To' },
                    },
                  ],
                },
              ],
            },
            {
              name: 'formats',
              type: 'select',
              hasMany: true,
              label: { nb: 'Form', en: 'Formats' },
              options: [...formats],
            },
            {
              name: 'languages',
              type: 'text',
              hasMany: true,
              label: { nb: 'Språk programmet finnes på', en: 'Languages' },
            },
            {
              type: 'row',
              fields: [
                {
                  name: 'coupleMeasure',
                  type: 'checkbox',
                  defaultValue: false,
                  label: { nb: 'Samlivstiltak', en: 'Couple measure' },
                },
                {
                  name: 'childWelfareMeasure',
                  type: 'checkbox',
                  defaultValue: false,
                  label: { nb: 'Hjelpetiltak i barnevernet', en: 'Child-welfare measure' },
                },
                {
                  name: 'fitForVoluntarySector',
                  type: 'checkbox',
                  defaultValue: false,
                  label: { nb: 'Egnet for frivillig sektor', en: 'Fit for the voluntary sector' },
                },
              ],
            },
          ],
        },
        {
          label: { nb: 'Gjennomføring', en: 'Delivery' },
          fields: [
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
          ],
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
