import { promisify } from 'node:util'
import { inflate } from 'node:zlib'
import type { PayloadRequest } from 'payload'
import { uploadLimits } from './limits.ts'
import { refusal } from './refusal.ts'

/** What acts when the document is opened or clicked in, or carries other files. */
const active =
  /\/(JavaScript|Launch|EmbeddedFiles?|RichMedia|SubmitForm|ImportData|XFA|Movie|Sound|Rendition|GoTo[ER])(?![\w.-])/

const unpack = promisify(inflate)

/**
 * Looks through a PDF for what is more than pages: in plain text, and in the packed streams that can
 * hold its objects. A page to open at is not an action and passes. This finds no flaw of a reader that
 * a font or a picture may use, and no link to a bad place; so PDF files are served as attachments.
 *
 * @throws APIError 400 for what is found, and for what cannot be looked into
 */
export async function checkPdf(req: PayloadRequest, bytes: Buffer): Promise<void> {
  const text = bytes.toString('latin1')
  if (!/startxref\s+\d+\s+%%EOF/.test(text.slice(-1024))) throw isUnreadable(req)
  const names = plainNames(req, text)
  if (/\/Encrypt(?![\w.-])/.test(names)) throw isEncrypted(req)
  if (active.test(names)) throw isActive(req)
  let left: number = uploadLimits.unpackedBytes
  for (const { begin, end } of placesOfObjects(req, text)) {
    const packed = bytes.subarray(begin, end)
    const objects = await unpack(packed, { maxOutputLength: left }).catch(() => null)
    if (objects === null || objects.length >= left) throw isUnreadable(req)
    left -= objects.length
    if (active.test(plainNames(req, objects.toString('latin1')))) throw isActive(req)
  }
}

/** Any letter of a name can be written as its number: `/J#61vaScript`. Nobody writes many so. */
function plainNames(req: PayloadRequest, text: string): string {
  let letters = 0
  return text.replace(/#([0-9a-f]{2})/gi, (_all, code) => {
    letters += 1
    if (letters > uploadLimits.codedLetters) throw isUnreadable(req)
    return String.fromCharCode(Number.parseInt(code, 16))
  })
}

/** Where the packed streams with objects are. The text is gone through once, however many there are. */
function placesOfObjects(req: PayloadRequest, text: string): { begin: number; end: number }[] {
  const found = [...text.matchAll(/\/ObjStm(?![\w.-])/g)]
  if (found.length > uploadLimits.packedStreams) throw isUnreadable(req)
  let end = 0
  return found.map(({ index }) => {
    const head = /stream\r?\n/.exec(text.slice(index, index + 2000))
    if (head === null) throw isUnreadable(req)
    const begin = index + head.index + head[0].length
    if (end < begin) end = text.indexOf('endstream', begin)
    if (end < 0) throw isUnreadable(req)
    return { begin, end }
  })
}

const isEncrypted = (req: PayloadRequest) =>
  refusal(req, 'pdf-encrypted', {
    nb: 'PDF-en er kryptert eller låst med passord. Lagre den uten.',
    nn: 'PDF-en er kryptert eller låst med passord. Lagre han utan.',
    en: 'The PDF is encrypted or locked by a password. Save it without.',
  })

const isActive = (req: PayloadRequest) =>
  refusal(req, 'pdf-active', {
    nb: 'PDF-en har skript, vedlegg eller skjema som gjør noe når den åpnes. Skriv den ut til en ny PDF og last opp den.',
    nn: 'PDF-en har skript, vedlegg eller skjema som gjer noko når han blir opna. Skriv han ut til ein ny PDF og last opp den.',
    en: 'The PDF has scripts, attachments or forms that act when it is opened. Print it to a new PDF and upload that.',
  })

const isUnreadable = (req: PayloadRequest) =>
  refusal(req, 'pdf-unreadable', {
    nb: 'PDF-en lar seg ikke undersøke. Skriv den ut til en ny PDF og last opp den.',
    nn: 'PDF-en lèt seg ikkje undersøkje. Skriv han ut til ein ny PDF og last opp den.',
    en: 'The PDF cannot be looked into. Print it to a new PDF and upload that.',
  })
