import type { Field } from 'payload'
import { webPageField } from '../fields/index.ts'

/** What readers are told of a programme. */
export const contentFields: Field[] = [
  {
    name: 'body',
    type: 'richText',
    localized: true,
    label: { nb: 'Beskrivelse', nn: 'Skildring', en: 'Body' },
  },
  {
    name: 'legalBasis',
    type: 'textarea',
    localized: true,
    label: { nb: 'Lovgrunnlag', nn: 'Lovgrunnlag', en: 'Legal basis' },
  },
  {
    name: 'links',
    type: 'array',
    label: { nb: 'Lenker', nn: 'Lenkjer', en: 'Links' },
    labels: {
      singular: { nb: 'Lenke', nn: 'Lenkje', en: 'Link' },
      plural: { nb: 'Lenker', nn: 'Lenkjer', en: 'Links' },
    },
    fields: [
      {
        name: 'text',
        type: 'text',
        required: true,
        localized: true,
        label: { nb: 'Tekst', nn: 'Tekst', en: 'Text' },
      },
      webPageField('url', { nb: 'Adresse', nn: 'Adresse', en: 'Address' }, { required: true }),
    ],
  },
  {
    name: 'images',
    type: 'upload',
    relationTo: 'media',
    hasMany: true,
    label: { nb: 'Bilder', nn: 'Bilete', en: 'Images' },
  },
]
