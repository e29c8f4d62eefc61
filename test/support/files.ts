import { deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { type Answer, type Api, administrator, serverUrl } from './api.ts'

/** A picture of one colour. */
export const aPicture = (
  format: 'jpeg' | 'png' | 'webp' | 'gif' | 'avif' | 'tiff' = 'png',
  { width = 60, height = 40 } = {},
): Promise<Buffer> => drawn({ width, height }).toFormat(format).toBuffer()

/** What a telephone makes: lying on its side, and with the place where it was taken. */
export const aPhotograph = (): Promise<Buffer> =>
  drawn({ width: 60, height: 40 })
    .jpeg()
    .withExif({ IFD0: { Artist: 'Kari Nordmann' }, IFD3: { GPSLatitude: '59/1 54/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .toBuffer()

/** A GIF that moves. */
export async function anAnimation(frames: number): Promise<Buffer> {
  const pictures = await Promise.all(
    Array.from({ length: frames }, (_none, place) =>
      sharp({
        create: { width: 30, height: 30, channels: 3, background: { r: place * 50, g: 90, b: 9 } },
      })
        .png()
        .toBuffer(),
    ),
  )
  return sharp(pictures, { join: { animated: true } })
    .gif()
    .toBuffer()
}

/** A GIF of a few bytes a frame that says its frames are this large. */
export function aGifBomb(frames: number, side: number): Buffer {
  const screen = Buffer.from('GIF89a\0\0\0\0\x80\0\0\0\0\0\xff\xff\xff', 'latin1')
  screen.writeUInt16LE(side, 6)
  screen.writeUInt16LE(side, 8)
  const frame = '!\xf9\x04\0\x0a\0\0\0,\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0'
  return Buffer.concat([screen, Buffer.from(`${frame.repeat(frames)};`, 'latin1')])
}

/** A PNG of a few hundred bytes that says it is this large, and has one row of it. */
export function aBomb(width: number, height: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([1, 0, 0, 0, 0], 8)
  const rows = deflateSync(Buffer.alloc(Math.ceil(width / 8) + 1))
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** A PDF of one empty page, with these objects beside it. */
export function aPdf({ catalog = '', objects = [] as readonly (string | Buffer)[] } = {}): Buffer {
  const all = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] >>',
    ...objects,
  ]
  let file = Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')
  const places = all.map((object, place) => {
    const at = file.length
    const end = Buffer.from('\nendobj\n')
    file = Buffer.concat([file, Buffer.from(`${place + 1} 0 obj\n`), Buffer.from(object), end])
    return at
  })
  const rows = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`)
  const table = `xref\n0 ${all.length + 1}\n0000000000 65535 f \n${rows.join('')}`
  const trailer = `trailer\n<< /Size ${all.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`
  return Buffer.concat([file, Buffer.from(table + trailer)])
}

/** Objects packed into a stream, as most programs write them. */
export function packed(objects: string, filter = '/FlateDecode'): Buffer {
  const data = deflateSync(Buffer.from(`4 0 ${objects}`))
  const head = `<< /Type /ObjStm /N 1 /First 4 /Filter ${filter} /Length ${data.length} >>\nstream\n`
  return Buffer.concat([Buffer.from(head), data, Buffer.from('\nendstream')])
}

type Sent = Readonly<{
  name?: string
  type?: string
  fields?: object
  as?: Api
  to?: string
  method?: string
}>

/** Sends a file as the admin does. By the administrator, unless told otherwise. */
export async function upload(
  bytes: Buffer,
  { name = 'bilde.png', type = 'image/png', fields, as, to = '', method = 'POST' }: Sent = {},
): Promise<Answer> {
  const form = new FormData()
  form.set('file', new Blob([new Uint8Array(bytes)], { type }), name)
  form.set('_payload', JSON.stringify({ alternative: 'En prøve', ...fields }))
  return sendForm(form, { as: as ?? (await administrator()), to, method })
}

/** A form over real HTTP, with the boundary that fetch makes. */
export async function sendForm(
  form: FormData,
  { as, to = '', method = 'POST' }: Readonly<{ as: Api; to?: string; method?: string }>,
): Promise<Answer> {
  const request = new Request(`${serverUrl()}/api/media${to}`, { method, body: form })
  const raw = Buffer.from(await request.arrayBuffer())
  return as.send(`/api/media${to}`, {
    method,
    raw,
    headers: { 'content-type': request.headers.get('content-type') ?? '' },
  })
}

const drawn = ({ width, height }: Readonly<{ width: number; height: number }>) =>
  sharp({ create: { width, height, channels: 3, background: '#225588' } })

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crcOf(body))
  return Buffer.concat([length, body, sum])
}

function crcOf(bytes: Buffer): number {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0)
  }
  return (sum ^ 0xffffffff) >>> 0
}
