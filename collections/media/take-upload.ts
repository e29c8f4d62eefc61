import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { checkPdf } from './check-pdf.ts'
import { type Clean, cleanImage } from './clean-image.ts'
import { kindOf } from './kind-of-file.ts'
import { nameFile } from './name-file.ts'
import { refusal } from './refusal.ts'
import { rememberUpload } from './remove-leftovers.ts'

type Asked = Readonly<{ data?: unknown; id?: unknown; duplicateFromID?: unknown }>

/**
 * Takes a file in: only of the kinds we know by their content, cleaned, and under a name of ours. From
 * here on Payload sees nothing else of it. A file is never fetched from an address, which Payload does
 * for whoever sends `url` and `filename`, and never replaced, because Payload deletes the old one
 * before it knows whether the new one is kept.
 *
 * @throws APIError 400 for what is not taken
 */
export const takeUpload: CollectionBeforeOperationHook = async (hook) => {
  const { args, collection, operation, overrideAccess, req } = hook
  if (operation !== 'create' && operation !== 'update') return args
  const asked: Asked = { ...args }
  delete req.query?.uploadEdits
  const cleaned = { ...args, data: withoutFacts(asked.data) }
  const { file } = req
  if (operation === 'update' && !file) return cleaned
  // Who may not upload is told so by Payload next, before anything is decoded.
  const may = await collection.access[operation]({ req, data: cleaned.data })
  if (overrideAccess !== true && !may) return cleaned
  if (operation === 'update') throw isFixed(req)
  if (asked.duplicateFromID !== undefined) return cleaned
  if (!file) throw isMissing(req)
  const name = nameFile(file.name)
  const { data, mimetype, extension } = await clean(req, file.data)
  rememberUpload(req, name)
  req.file = { name: `${name}.${extension}`, data, mimetype, size: data.length }
  return cleaned
}

/** What Payload finds out about a file; it believes what it is told of it instead. */
const facts = new Set([
  'filename',
  'filesize',
  'focalX',
  'focalY',
  'height',
  'mimeType',
  'sizes',
  'thumbnailURL',
  'url',
  'width',
])

const withoutFacts = (data: unknown): unknown =>
  typeof data === 'object' && data !== null && !Array.isArray(data)
    ? Object.fromEntries(Object.entries(data).filter(([name]) => !facts.has(name)))
    : data

async function clean(req: PayloadRequest, bytes: Buffer): Promise<Clean> {
  const kind = kindOf(bytes)
  if (kind === null) throw isOfNoKind(req)
  if (kind !== 'pdf') return cleanImage(req, bytes, kind)
  await checkPdf(req, bytes)
  return { data: bytes, mimetype: 'application/pdf', extension: 'pdf' }
}

const isOfNoKind = (req: PayloadRequest) =>
  refusal(req, 'file-type-not-allowed', {
    nb: 'Filen må være et bilde (JPEG, PNG, WebP, GIF eller AVIF) eller en PDF. Det er innholdet som teller, ikke navnet.',
    nn: 'Fila må vere eit bilete (JPEG, PNG, WebP, GIF eller AVIF) eller ein PDF. Det er innhaldet som tel, ikkje namnet.',
    en: 'The file must be an image (JPEG, PNG, WebP, GIF or AVIF) or a PDF. Its content counts, not its name.',
  })

const isMissing = (req: PayloadRequest) =>
  refusal(req, 'no-file', {
    nb: 'Det fulgte ingen fil med. Filer hentes ikke fra en adresse.',
    nn: 'Det følgde inga fil med. Filer blir ikkje henta frå ei adresse.',
    en: 'No file was sent. Files are not fetched from an address.',
  })

const isFixed = (req: PayloadRequest) =>
  refusal(req, 'file-is-fixed', {
    nb: 'En fil kan ikke byttes ut. Last opp den nye for seg, og velg den der den gamle er brukt.',
    nn: 'Ei fil kan ikkje bytast ut. Last opp den nye for seg, og vel ho der den gamle er brukt.',
    en: 'A file cannot be replaced. Upload the new one by itself, and choose it where the old one is used.',
  })
