import { randomBytes } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import sharp from 'sharp'
import {
  type Answer,
  type Api,
  administrator,
  anonymous,
  memberOf,
  serverUrl,
  untilStored,
} from '../../support/api.ts'
import { aClient } from '../../support/clients.ts'
import { docOf } from '../../support/content.ts'
import {
  aBomb,
  aGifBomb,
  anAnimation,
  aPdf,
  aPhotograph,
  aPicture,
  packed,
  sendForm,
  upload,
} from '../../support/files.ts'

let admin: Api

beforeAll(async () => {
  admin = await administrator()
})

const codeOf = ({ status, body }: Answer) => [status, body.errors?.[0]?.code]

/** A name by which a test finds its own files again. */
const aName = () => `prove${randomBytes(5).toString('hex')}`
const filesOf = (name: string) => readdirSync('media').filter((file) => file.startsWith(name))

async function served(filename: string, headers: Record<string, string> = {}) {
  const answer = await fetch(`${serverUrl()}/api/media/file/${filename}`, { headers })
  return {
    status: answer.status,
    headers: answer.headers,
    bytes: Buffer.from(await answer.arrayBuffer()),
  }
}

describe('case 36: a file is taken for what it holds', () => {
  const svg = (inner: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${inner}</svg>`
  const html = '<!doctype html><script>alert(1)</script>'
  const xslt =
    '<?xml version="1.0"?><?xml-stylesheet type="text/xsl" href="#s"?><x xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:stylesheet id="s" version="1.0"/></x>'

  test.each([
    ['SVG with a script', svg('<script>alert(1)</script>'), 'a.svg', 'image/svg+xml'],
    ['SVG with an event', svg('<rect onload="alert(1)"/>'), 'a.svg', 'image/svg+xml'],
    [
      'SVG with a foreign object',
      svg('<foreignObject>x</foreignObject>'),
      'a.svg',
      'image/svg+xml',
    ],
    [
      'SVG with a link to a script',
      svg('<a href="javascript:alert(1)"/>'),
      'a.svg',
      'image/svg+xml',
    ],
    ['SVG named .png', svg('<script/>'), 'a.png', 'image/png'],
    ['SVG with a declaration named .jpg', `<?xml version="1.0"?>${svg('')}`, 'a.jpg', 'image/jpeg'],
    ['XML with XSL', xslt, 'a.xml', 'text/xml'],
    ['XML with XSL named .png', xslt, 'a.png', 'image/png'],
    ['HTML', html, 'a.html', 'text/html'],
    ['HTML named .png', html, 'a.png', 'image/png'],
    ['HTML named .txt', html, 'a.txt', 'text/plain'],
    ['HTML named .pdf', html, 'a.pdf', 'application/pdf'],
    ['HTML after a few letters of a PDF', `x%PDF-1.7\n${html}`, 'a.pdf', 'application/pdf'],
    ['text', 'hei', 'a.txt', 'text/plain'],
    ['nothing', '', 'a.png', 'image/png'],
    ['a script', '#!/bin/sh\nid', 'a.png', 'image/png'],
    ['a program', 'MZ\x90\0', 'a.png', 'image/png'],
  ])('%s is refused', async (_what, text, name, type) => {
    const own = aName()
    const answer = await upload(Buffer.from(text, 'latin1'), { name: own + name, type })
    expect(codeOf(answer)).toEqual([400, 'file-type-not-allowed'])
    expect(answer.body.errors[0].field).toBe('file')
    expect(filesOf(own)).toEqual([])
  })

  test('a picture of a kind nobody needs is refused', async () => {
    expect(codeOf(await upload(await aPicture('tiff')))).toEqual([400, 'file-type-not-allowed'])
  })

  test.each([
    [
      'half a JPEG',
      async () => (await aPicture('jpeg', { width: 900, height: 900 })).subarray(0, 300),
    ],
    [
      'the first bytes of a JPEG and HTML',
      async () => Buffer.from('\xff\xd8\xff\xe0<script>', 'latin1'),
    ],
    [
      'the first bytes of a PNG',
      async () => Buffer.from('\x89PNG\r\n\x1a\n<svg onload=x>', 'latin1'),
    ],
    ['the first bytes of a GIF and a script', async () => Buffer.from('GIF89a=1;alert(1)//')],
    ['the first bytes of a WebP', async () => Buffer.from('RIFF\x10\0\0\0WEBPVP8 xxxx')],
    ['the first bytes of an AVIF', async () => Buffer.from('\0\0\0\x1cftypavif\0\0\0\0avifmif1')],
  ])('%s is refused, because it is not a picture', async (_what, make) => {
    const own = aName()
    expect(codeOf(await upload(await make(), { name: `${own}.png` }))).toEqual([
      400,
      'image-unreadable',
    ])
    expect(filesOf(own)).toEqual([])
  })

  test.each(['jpeg', 'png', 'webp', 'gif', 'avif'] as const)(
    'a %s is kept, whatever it says of itself',
    async (format) => {
      const doc = docOf(
        await upload(await aPicture(format), { name: 'side.html', type: 'text/html' }),
      )
      const [kept, ending] =
        format === 'avif' ? ['webp', 'webp'] : [format, format === 'jpeg' ? 'jpg' : format]
      expect(doc).toMatchObject({ mimeType: `image/${kept}`, width: 60, height: 40 })
      expect(doc.filename).toMatch(new RegExp(`^side-[0-9a-f]{12}\\.${ending}$`))
      const { headers, bytes } = await served(doc.filename)
      expect(headers.get('content-type')).toBe(`image/${kept}`)
      expect((await sharp(bytes).metadata()).format).toBe(kept)
    },
  )

  test('a script behind a picture, or in its comments, is not kept', async () => {
    const script = '<script>alert("polyglot")</script>'
    const comment = Buffer.from(
      `\xff\xfe\0${String.fromCharCode(script.length + 2)}${script}`,
      'latin1',
    )
    const jpeg = await aPicture('jpeg')
    const polyglots = [
      Buffer.concat([await aPicture('png'), Buffer.from(script)]),
      Buffer.concat([jpeg.subarray(0, 2), comment, jpeg.subarray(2)]),
      Buffer.concat([await aPicture('gif'), Buffer.from('PK\x03\x04'), Buffer.from(script)]),
    ]
    for (const bytes of polyglots) {
      const { filename } = docOf(await upload(bytes))
      expect((await served(filename)).bytes.toString('latin1')).not.toContain('polyglot')
    }
  })

  test('where a photograph was taken is not kept, and it stands upright', async () => {
    const photograph = await aPhotograph()
    expect((await sharp(photograph).metadata()).exif).toBeDefined()
    const doc = docOf(await upload(photograph, { name: 'tur.jpg' }))
    expect([doc.width, doc.height]).toEqual([40, 60])
    const { bytes } = await served(doc.filename)
    const { exif, orientation, xmp, icc } = await sharp(bytes).metadata()
    expect([exif, orientation, xmp, icc]).toEqual([undefined, undefined, undefined, undefined])
    expect(bytes.toString('latin1')).not.toContain('Nordmann')
  })

  test('an animation goes on moving', async () => {
    const doc = docOf(await upload(await anAnimation(5), { name: 'a.gif' }))
    expect([doc.width, doc.height]).toEqual([30, 30])
    const { bytes } = await served(doc.filename)
    expect((await sharp(bytes, { animated: true }).metadata()).pages).toBe(5)
  })

  test.each([
    ['50,000 × 50,000 pixels', async () => aBomb(50_000, 50_000)],
    ['10,000 × 10,000 pixels', async () => aBomb(10_000, 10_000)],
    ['a row of 2,000,000 pixels', async () => aBomb(2_000_000, 1)],
    ['more pixels than there are', async () => aBomb(0x7fffffff, 0x7fffffff)],
    ['more frames than anybody looks at', async () => aGifBomb(301, 2)],
    ['frames that are many pixels together', async () => aGifBomb(30, 1400)],
  ])('a bomb of %s is refused before it goes off', async (_what, make) => {
    const bytes = await make()
    const begun = Date.now()
    const { status, body } = await upload(bytes)
    expect(status).toBe(400)
    expect(body.errors[0].code).toMatch(/^image-(too-large|unreadable)$/)
    expect(Date.now() - begun).toBeLessThan(3000)
  })

  test('a gzip bomb is refused, as a file and as a whole request', async () => {
    const bomb = gzipSync(Buffer.alloc(100_000_000))
    expect(codeOf(await upload(bomb))).toEqual([400, 'file-type-not-allowed'])
    const { status } = await admin.send('/api/media', {
      method: 'POST',
      raw: bomb,
      headers: { 'content-type': 'multipart/form-data; boundary=a', 'content-encoding': 'gzip' },
    })
    expect(status).toBe(400)
  })

  test('a file of more than 20 MB is 413', async () => {
    for (const size of [20_000_001, 22_000_000]) {
      expect(codeOf(await upload(Buffer.alloc(size)))).toEqual([413, 'too-large'])
    }
  })
})

describe('case 36: a file gets a name of ours', () => {
  test.each([
    ['../../x.png', 'x'],
    ['..\\..\\x.png', 'x'],
    ['/etc/passwd', 'passwd'],
    ['C:\\x.png', 'x'],
    ['bil\u202egnp.exe', 'bil-gnp'],
    ['CON', 'con'],
    ['nul.png', 'nul'],
    ['.htaccess', 'fil'],
    ['...', 'fil'],
    ['%2e%2e%2fx.png', '2e-2e-2fx'],
    ['x.php.png', 'x-php'],
    ['x.png;.html', 'x-png'],
    ['<img src=x>.png', 'img-src-x'],
    ['æøå Ælgtråkk.png', 'aeoa-aelgtrakk'],
    [`${'a'.repeat(5000)}.png`, 'a'.repeat(60)],
    ['家族.png', 'fil'],
  ])('instead of %.40j', async (name, expected) => {
    const answer = await upload(await aPicture(), { name })
    const { filename, url } = docOf(answer)
    expect(filename).toMatch(/^[a-z0-9-]+-[0-9a-f]{12}\.png$/)
    expect(filename.replace(/-[0-9a-f]{12}\.png$/, '')).toBe(expected)
    expect(url).toContain(`/api/media/file/${filename}`)
    expect(readdirSync('media')).toContain(filename)
  })

  test('instead of one with NUL, which is refused', async () => {
    const answer = await upload(await aPicture(), { name: 'x\0.html.png' })
    expect(codeOf(answer)).toEqual([400, 'malformed-form'])
  })

  test('that no other has, also when twenty of one name come at once', async () => {
    const own = aName()
    const picture = await aPicture()
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => untilStored(() => upload(picture, { name: `${own}.png` }))),
    )
    const names = answers.map((answer) => docOf(answer).filename)
    expect(new Set(names).size).toBe(20)
    expect(filesOf(own).sort()).toEqual(names.sort())
  })
})

describe('case 36: a PDF is taken when nothing in it acts', () => {
  const script = '<< /S /JavaScript /JS (app.alert(1)) >>'

  test.each([
    ['plain', () => aPdf()],
    ['with a page to open at', () => aPdf({ catalog: '/OpenAction [3 0 R /Fit]' })],
    ['with packed objects', () => aPdf({ objects: [packed('<< /Type /Font >>')] })],
  ])('%s', async (_what, make) => {
    const doc = docOf(await upload(make(), { name: 'Årsmelding.pdf', type: 'application/pdf' }))
    expect(doc).toMatchObject({ mimeType: 'application/pdf' })
    expect((await served(doc.filename)).bytes).toEqual(make())
  })

  test.each([
    ['a script on opening', () => aPdf({ catalog: `/OpenAction ${script}` })],
    ['a script with a name in code', () => aPdf({ objects: [script.replace('Java', '#4aav#61')] })],
    ['a script among packed objects', () => aPdf({ objects: [packed(script)] })],
    ['a program to start', () => aPdf({ objects: ['<< /S /Launch /F (cmd.exe) >>'] })],
    ['a file inside', () => aPdf({ catalog: '/Names << /EmbeddedFiles 4 0 R >>' })],
    ['a form that sends', () => aPdf({ objects: ['<< /S /SubmitForm /F (http://x) >>'] })],
    ['a form of its own kind', () => aPdf({ catalog: '/AcroForm << /XFA 4 0 R >>' })],
    ['a film', () => aPdf({ objects: ['<< /Subtype /RichMedia >>'] })],
    ['a way to a file elsewhere', () => aPdf({ objects: ['<< /S /GoToR /F (\\\\\\\\x\\\\y) >>'] })],
  ])('%s is refused', async (_what, make) => {
    const own = aName()
    const answer = await upload(make(), { name: `${own}.pdf`, type: 'application/pdf' })
    expect(codeOf(answer)).toEqual([400, 'pdf-active'])
    expect(filesOf(own)).toEqual([])
  })

  test.each([
    ['is encrypted', () => aPdf({ objects: ['<< /Encrypt 5 0 R >>'] }), 'pdf-encrypted'],
    [
      'packs twice',
      () => aPdf({ objects: [packed(script, '/ASCIIHexDecode').fill(0x41, 90, 100)] }),
      'pdf-unreadable',
    ],
    [
      'writes all its names in code',
      () => aPdf({ objects: ['/#41'.repeat(100_001)] }),
      'pdf-unreadable',
    ],
    ['packs a bomb', () => aPdf({ objects: [packed(' '.repeat(60_000_000))] }), 'pdf-unreadable'],
    [
      'packs without end',
      () => aPdf({ objects: Array(20_000).fill('<< /ObjStm >>') }),
      'pdf-unreadable',
    ],
  ])('one that %s is refused', async (_what, make, code) => {
    expect(codeOf(await upload(make(), { name: 'a.pdf' }))).toEqual([400, code])
  })

  test('one without its end is refused', async () => {
    const half = aPdf().subarray(0, 200)
    expect(codeOf(await upload(half, { name: 'a.pdf' }))).toEqual([400, 'pdf-unreadable'])
  })
})

describe('case 36: a file is served so that nothing in it can run', () => {
  test('pictures in place, and everything else to be saved', async () => {
    const picture = docOf(await upload(await aPicture()))
    const pdf = docOf(await upload(aPdf(), { name: 'a.pdf', type: 'application/pdf' }))
    const [shown, saved] = [await served(picture.filename), await served(pdf.filename)]
    for (const { status, headers } of [shown, saved]) {
      expect(status).toBe(200)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('content-security-policy')).toContain("default-src 'none'")
      expect(headers.get('content-security-policy')).toContain('sandbox')
    }
    expect(shown.headers.get('content-disposition')).toBeNull()
    expect(saved.headers.get('content-disposition')).toBe('attachment')
  })

  test('and nothing that is not a file of ours', async () => {
    for (const name of [
      'README.md',
      'nothing.png',
      '..%2f..%2fpackage.json',
      '%2e%2e%2fpackage.json',
    ]) {
      expect([403, 404]).toContain((await served(name)).status)
    }
  })
})

describe('case 42: parts of a file', () => {
  test.each([
    ['bytes=0-9', 206],
    ['bytes=-5', 206],
    ['bytes=0-0,0-0,0-0,0-0', 206],
    ['bytes=many', 206],
    ['bytes=999999999-', 416],
    ['bytes=9-1', 416],
    ['bytes=a-b', 416],
    ['lines=0-9', 416],
  ])('%s', async (range, status) => {
    const { filename, filesize } = docOf(await upload(await aPicture()))
    const many = Array(1500).fill('0-').join()
    const answer = await served(filename, { range: range.replace('many', many) })
    expect(answer.status).toBe(status)
    expect(answer.bytes.length).toBeLessThanOrEqual(Math.max(filesize, 300))
    if (status === 416) {
      expect(JSON.parse(answer.bytes.toString()).errors[0].code).toBe('range-not-satisfiable')
    }
  })
})

describe('case 37: a file is not fetched from an address', () => {
  const asked: string[] = []
  const elsewhere = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.end('x')
  })
  let port = 0

  beforeAll(async () => {
    await new Promise<void>((done) => elsewhere.listen(0, '127.0.0.1', done))
    port = (elsewhere.address() as AddressInfo).port
  })

  afterAll(() => {
    elsewhere.close()
  })

  const addresses = () => [
    `http://127.0.0.1:${port}/a.png`,
    `http://localhost:${port}/a.png`,
    `http://[::1]:${port}/a.png`,
    `http://[::ffff:127.0.0.1]:${port}/a.png`,
    `http://0x7f.1:${port}/a.png`,
    `http://2130706433:${port}/a.png`,
    'http://169.254.169.254/latest/meta-data/',
    'http://192.0.2.1/a.png',
    'file:///etc/passwd',
    'gopher://127.0.0.1:70/x',
    '/api/media/file/README.md',
    `${serverUrl()}/api/users`,
  ]

  test('named in a document', async () => {
    for (const url of addresses()) {
      const data = { alternative: 'x', filename: 'a.png', url, mimeType: 'image/png' }
      for (const query of ['', '?uploadEdits[widthInPixels]=10', '?uploadEdits[focalPoint][x]=1']) {
        expect(codeOf(await admin.post(`/api/media${query}`, data))).toEqual([400, 'no-file'])
      }
      const made = await admin.graphql(
        'mutation m($data: mutationMediaInput!) { createMedia(data: $data) { id } }',
        { data },
      )
      expect(made.body.errors[0].extensions.code).toBe('no-file')
    }
    expect(asked).toEqual([])
  })

  test('named in the form', async () => {
    for (const filename of ['nothing.png', 'README.md', '../package.json', 7, null]) {
      const form = new FormData()
      form.set('_payload', JSON.stringify({ alternative: 'x' }))
      form.set(
        'file',
        JSON.stringify({ filename, mimeType: 'image/png', size: 9, clientUploadContext: {} }),
      )
      for (const as of [admin, anonymous()]) {
        expect((await sendForm(form, { as })).status).toBe(400)
      }
    }
  })

  test('pasted', async () => {
    for (const url of addresses()) {
      const { status } = await admin.get(`/api/media/paste-url?src=${encodeURIComponent(url)}`)
      expect(status).toBe(400)
    }
    const { id } = docOf(await upload(await aPicture()))
    const { status } = await admin.get(`/api/media/paste-url/${id}?src=http://127.0.0.1:${port}/a`)
    expect(status).toBe(400)
    expect(asked).toEqual([])
  })

  test('given to a file that is stored', async () => {
    const doc = docOf(await upload(await aPicture()))
    const [url = ''] = addresses()
    const lies = {
      url,
      filename: 'other.png',
      mimeType: 'text/html',
      filesize: 1,
      width: 1,
      thumbnailURL: url,
      sizes: { thumbnail: { url, filename: 'x.png' } },
    }
    for (const query of ['', '?uploadEdits[widthInPixels]=10']) {
      docOf(await admin.patch(`/api/media/${doc.id}${query}`, lies))
    }
    const { body } = await admin.get(`/api/media/${doc.id}`)
    expect({ ...body, updatedAt: '' }).toEqual({ ...doc, updatedAt: '' })
    expect(asked).toEqual([])
  })
})

describe('what is stored of files', () => {
  test('is not changed: a file is not replaced, and lies there after the attempt', async () => {
    const doc = docOf(await upload(await aPicture()))
    const other = await aPicture('png', { width: 10, height: 10 })
    for (const fields of [{}, { alternative: '' }]) {
      const answer = await upload(other, { to: `/${doc.id}`, method: 'PATCH', fields })
      expect(codeOf(answer)).toEqual([400, 'file-is-fixed'])
    }
    const many = await upload(other, { to: `?where[id][equals]=${doc.id}`, method: 'PATCH' })
    expect(codeOf(many)).toEqual([400, 'file-is-fixed'])
    expect((await served(doc.filename)).status).toBe(200)
    docOf(await admin.patch(`/api/media/${doc.id}`, { alternative: 'En annen tekst' }))
    expect((await served(doc.filename)).status).toBe(200)
  })

  test('is nothing when the document is refused', async () => {
    const own = aName()
    const picture = await aPicture('png', { width: 1500, height: 900 })
    for (const fields of [{ alternative: '' }, { alternative: 7 }, { unknown: 1 }]) {
      expect((await upload(picture, { name: `${own}.png`, fields })).status).toBe(400)
    }
    expect(filesOf(own)).toEqual([])
  })

  test('is nothing when who sends it may not', async () => {
    const own = aName()
    const others = [anonymous(), await memberOf('9901', 'manager'), (await aClient()).api]
    for (const as of others) {
      const begun = Date.now()
      expect(codeOf(await upload(aBomb(50_000, 50_000), { name: `${own}.png`, as }))).toEqual([
        403,
        'forbidden',
      ])
      expect(Date.now() - begun).toBeLessThan(1000)
    }
    expect(filesOf(own)).toEqual([])
  })

  test('goes with the document, in all its sizes', async () => {
    const own = aName()
    const picture = await aPicture('jpeg', { width: 1500, height: 900 })
    const doc = docOf(await upload(picture, { name: `${own}.jpg` }))
    expect(filesOf(own).length).toBe(3)
    expect((await served(doc.sizes.thumbnail.filename)).status).toBe(200)
    expect((await admin.delete(`/api/media/${doc.id}`)).status).toBe(200)
    expect(filesOf(own)).toEqual([])
    expect((await served(doc.filename)).status).toBe(404)
  })
})
