import type { CollectionConfig } from 'payload'
import { accessOf } from '../access/index.ts'
import { groups } from '../groups.ts'
import { imageKinds } from './kind-of-file.ts'
import { removeLeftovers } from './remove-leftovers.ts'
import { answerMissingFile, saveUnlessPicture } from './serve-files.ts'
import { takeUpload } from './take-upload.ts'

const folder = 'media'

/** Images and PDF files, by content. SVG, HTML and XML can carry scripts and are not taken. */
export const media: CollectionConfig = {
  slug: 'media',
  labels: {
    singular: { nb: 'Fil', nn: 'Fil', en: 'File' },
    plural: { nb: 'Filer', nn: 'Filer', en: 'Media' },
  },
  access: accessOf('media'),
  admin: {
    group: groups.knowledge,
    useAsTitle: 'filename',
    defaultColumns: ['filename', 'alternative', 'mimeType', 'updatedAt'],
    description: {
      nb: 'Bilder og PDF-er. Hver fil trenger en tekst for dem som ikke ser den.',
      nn: 'Bilete og PDF-ar. Kvar fil treng ein tekst for dei som ikkje ser ho.',
      en: 'Images and PDF files. Each needs a text for those who do not see it.',
    },
  },
  upload: {
    staticDir: folder,
    handlers: [answerMissingFile(folder)],
    modifyResponseHeaders: saveUnlessPicture,
    mimeTypes: [...Object.values(imageKinds), 'application/pdf'],
    imageSizes: [
      { name: 'thumbnail', width: 400 },
      { name: 'wide', width: 1200 },
    ],
    adminThumbnail: 'thumbnail',
    // What would change a file that is stored: it is made once, and its address means it for ever.
    crop: false,
    focalPoint: false,
    hideRemoveFile: true,
    pasteURL: false,
  },
  hooks: { beforeOperation: [takeUpload], afterError: [removeLeftovers(folder)] },
  fields: [
    {
      name: 'alternative',
      type: 'text',
      required: true,
      localized: true,
      label: { nb: 'Alternativ tekst', nn: 'Alternativ tekst', en: 'Alternative text' },
      admin: {
        description: {
          nb: 'Hva bildet viser, i én setning, for dem som hører siden i stedet for å se den.',
          nn: 'Kva biletet viser, i éi setning, for dei som høyrer sida i staden for å sjå ho.',
          en: 'What the image shows, in one sentence.',
        },
      },
    },
    { name: 'credit', type: 'text', label: { nb: 'Kreditering', nn: 'Kreditering', en: 'Credit' } },
  ],
}
