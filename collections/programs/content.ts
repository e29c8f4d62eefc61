import type { Field } from 'payload'
import { webPageField } from '../fields/index.ts'

/** What readers are told of a programme. */
export const contentFields: Field[] = [
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
]
