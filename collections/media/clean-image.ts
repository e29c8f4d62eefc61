import type { PayloadRequest } from 'payload'
import { type ImageKind, imageKinds } from './kind-of-file.ts'
import { uploadLimits } from './limits.ts'
import { refusal } from './refusal.ts'

/** A file that is ready to be kept. */
export type Clean = Readonly<{ data: Buffer; mimetype: string; extension: string }>

/**
 * Decodes an image and writes it anew: turned the way it is to be seen, and without anything that is
 * not picture, such as where it was taken or a script hidden behind it. AVIF becomes WebP, because
 * writing AVIF takes the processor for seconds.
 *
 * @throws APIError 400 for what cannot be decoded, or is larger than can be
 */
export async function cleanImage(
  req: PayloadRequest,
  bytes: Buffer,
  kind: ImageKind,
): Promise<Clean> {
  const { sharp } = req.payload.config
  if (!sharp) throw new Error('media: images are cleaned by sharp. Name it in payload.config.ts.')
  const image = sharp(bytes, { animated: true, limitInputPixels: uploadLimits.pixels })
  const size = await image.metadata().catch((error: unknown) => {
    throw unreadable(req, error)
  })
  if (isTooLarge(size)) throw tooManyPixels(req)
  const format = kind === 'avif' ? 'webp' : kind
  try {
    const data = await image
      .rotate()
      .timeout({ seconds: uploadLimits.seconds })
      .toFormat(format, format === 'jpeg' || format === 'webp' ? { quality: 90 } : {})
      .toBuffer()
    return { data, mimetype: imageKinds[format], extension: format === 'jpeg' ? 'jpg' : format }
  } catch (error) {
    throw unreadable(req, error)
  }
}

type Size = Readonly<{
  width?: number
  height?: number
  pageHeight?: number
  pages?: number
}>

function isTooLarge({ width = 0, height = 0, pageHeight = height, pages = 1 }: Size): boolean {
  const { pixels, side, frames } = uploadLimits
  return width * pageHeight * pages > pixels || Math.max(width, pageHeight) > side || pages > frames
}

function unreadable(req: PayloadRequest, error: unknown) {
  const text = error instanceof Error ? error.message : ''
  if (/pixel limit|too (large|many)/i.test(text)) return tooManyPixels(req)
  req.payload.logger.info({ err: error }, 'an uploaded image could not be decoded')
  return refusal(req, 'image-unreadable', {
    nb: 'Bildet lar seg ikke lese. Åpne det i et bildeprogram og lagre det på nytt.',
    nn: 'Biletet lèt seg ikkje lese. Opne det i eit biletprogram og lagre det på nytt.',
    en: 'The image cannot be read. Open it in an image editor and save it again.',
  })
}

const tooManyPixels = (req: PayloadRequest) =>
  refusal(req, 'image-too-large', {
    nb: 'Bildet er for stort. Det kan ha 50 millioner bildepunkter, alle rammer medregnet, og 300 rammer.',
    nn: 'Biletet er for stort. Det kan ha 50 millionar biletpunkt, alle rammer medrekna, og 300 rammer.',
    en: 'The image is too large. It may have 50 million pixels, all frames counted, and 300 frames.',
  })
