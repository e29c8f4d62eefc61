import type { Block } from 'payload'
import { webPageField } from '../fields/index.ts'

const heading = {
  name: 'heading',
  type: 'text',
  label: { nb: 'Overskrift', nn: 'Overskrift', en: 'Heading' },
} as const

const callout: Block = {
  slug: 'callout',
  interfaceName: 'CalloutBlock',
  labels: {
    singular: { nb: 'Faktaboks', nn: 'Faktaboks', en: 'Call-out' },
    plural: { nb: 'Faktabokser', nn: 'Faktaboksar', en: 'Call-outs' },
  },
  fields: [
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'info',
      label: { nb: 'Slag', nn: 'Slag', en: 'Kind' },
      options: [
        { value: 'info', label: { nb: 'Opplysning', nn: 'Opplysning', en: 'Information' } },
        { value: 'tip', label: { nb: 'Tips', nn: 'Tips', en: 'Tip' } },
        { value: 'important', label: { nb: 'Viktig', nn: 'Viktig', en: 'Important' } },
      ],
    },
    heading,
    {
      name: 'text',
      type: 'textarea',
      required: true,
      label: { nb: 'Tekst', nn: 'Tekst', en: 'Text' },
    },
  ],
}

const steps: Block = {
  slug: 'steps',
  interfaceName: 'StepsBlock',
  labels: {
    singular: { nb: 'Steg for steg', nn: 'Steg for steg', en: 'Steps' },
    plural: { nb: 'Steg for steg', nn: 'Steg for steg', en: 'Steps' },
  },
  fields: [
    heading,
    {
      name: 'steps',
      type: 'array',
      required: true,
      minRows: 1,
      label: { nb: 'Steg', nn: 'Steg', en: 'Steps' },
      fields: [
        {
          name: 'title',
          type: 'text',
          required: true,
          label: { nb: 'Tittel', nn: 'Tittel', en: 'Title' },
        },
        {
          name: 'text',
          type: 'textarea',
          label: { nb: 'Forklaring', nn: 'Forklaring', en: 'Text' },
        },
      ],
    },
  ],
}

const programList: Block = {
  slug: 'programList',
  interfaceName: 'ProgramListBlock',
  labels: {
    singular: { nb: 'Liste over programmer', nn: 'Liste over program', en: 'Programme list' },
    plural: { nb: 'Lister over programmer', nn: 'Lister over program', en: 'Programme lists' },
  },
  fields: [
    heading,
    {
      name: 'programs',
      type: 'relationship',
      relationTo: 'programs',
      hasMany: true,
      required: true,
      label: { nb: 'Programmer', nn: 'Program', en: 'Programmes' },
    },
  ],
}

const image: Block = {
  slug: 'image',
  interfaceName: 'ImageBlock',
  labels: {
    singular: { nb: 'Bilde', nn: 'Bilete', en: 'Image' },
    plural: { nb: 'Bilder', nn: 'Bilete', en: 'Images' },
  },
  fields: [
    {
      name: 'image',
      type: 'upload',
      relationTo: 'media',
      required: true,
      label: { nb: 'Bilde', nn: 'Bilete', en: 'Image' },
    },
    {
      name: 'alternative',
      type: 'text',
      label: {
        nb: 'Alternativ tekst her',
        nn: 'Alternativ tekst her',
        en: 'Alternative text here',
      },
      admin: {
        description: {
          nb: 'Står den tom, brukes teksten som er lagret med bildet.',
          nn: 'Står feltet tomt, blir teksten som er lagra med biletet, brukt.',
          en: 'When empty, the text stored with the image is used.',
        },
      },
    },
    { name: 'caption', type: 'text', label: { nb: 'Bildetekst', nn: 'Bilettekst', en: 'Caption' } },
  ],
}

/** A video page never contacts the host before the reader has said yes; sites show `consent` first. */
const video: Block = {
  slug: 'video',
  interfaceName: 'VideoBlock',
  labels: {
    singular: { nb: 'Video', nn: 'Video', en: 'Video' },
    plural: { nb: 'Videoer', nn: 'Videoar', en: 'Videos' },
  },
  fields: [
    {
      name: 'title',
      type: 'text',
      required: true,
      label: { nb: 'Tittel', nn: 'Tittel', en: 'Title' },
    },
    webPageField('url', { nb: 'Adresse', nn: 'Adresse', en: 'Address' }, { required: true }),
    {
      name: 'consent',
      type: 'text',
      required: true,
      defaultValue: 'Videoen hentes fra et annet nettsted, som da kan se hvem du er.',
      label: {
        nb: 'Tekst før videoen vises',
        nn: 'Tekst før videoen blir vist',
        en: 'Text before the video is shown',
      },
    },
    {
      name: 'transcript',
      type: 'textarea',
      label: { nb: 'Tekstversjon', nn: 'Tekstversjon', en: 'Transcript' },
    },
  ],
}

/** The blocks an article may have between its paragraphs. */
export const articleBlocks: Block[] = [callout, steps, programList, image, video]
