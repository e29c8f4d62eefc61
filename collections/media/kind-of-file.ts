/** A format of images that is taken, and what it is called. */
export const imageKinds = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  gif: 'image/gif',
  avif: 'image/avif',
} as const

export type ImageKind = keyof typeof imageKinds

/** What a file is by its first bytes, whatever it is called; null for all that is not taken. */
export function kindOf(bytes: Buffer): ImageKind | 'pdf' | null {
  const from = (start: number, end: number) => bytes.toString('latin1', start, end)
  if (from(0, 3) === '\xff\xd8\xff') return 'jpeg'
  if (from(0, 8) === '\x89PNG\r\n\x1a\n') return 'png'
  if (from(0, 4) === 'RIFF' && from(8, 12) === 'WEBP') return 'webp'
  if (/^GIF8[79]a$/.test(from(0, 6))) return 'gif'
  if (from(4, 8) === 'ftyp' && /^avi[fs]$/.test(from(8, 12))) return 'avif'
  return from(0, 5) === '%PDF-' ? 'pdf' : null
}
