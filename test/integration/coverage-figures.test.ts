import { beforeAll, describe, expect, test } from '@jest/globals'
import sharp from 'sharp'
import { administrator, anonymous, memberOf, serverUrl } from '../support/api.ts'
import { aMunicipality, anOffer, inYouthCell } from '../support/content.ts'

const figures = ['fan', 'heat-map', 'ladder', 'arenas', 'trend', 'comparison']
const pathOf = (number: string, file: string) =>
  `/api/coverage/municipalities/${number}/figures/${file}`

describe('a figure of the coverage as a file', () => {
  test.each(figures)('%s is a picture that explains itself, and a table', async (figure) => {
    const svg = await file('9901', `${figure}.svg`)
    expect(svg.type).toBe('image/svg+xml; charset=utf-8')
    expect(svg.text).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg /)
    expect(svg.text).toContain('<title id="sheet-title">')
    expect(svg.text).toContain('Eksempelvik')
    expect(svg.text).not.toContain('var(')
    const csv = await file('9901', `${figure}.csv`)
    expect(csv.type).toBe('text/csv; charset=utf-8')
    expect(csv.text.split('\r\n').length).toBeGreaterThan(2)
    expect(csv.name).toMatch(new RegExp(`^tiltaksvifte-9901-${figure}-\\d{4}-\\d{2}-\\d{2}\\.csv$`))
  })

  test('is drawn as PNG in twice its size', async () => {
    const { bytes, type } = await file('9901', 'fan.png')
    expect(type).toBe('image/png')
    const { width, height, format } = await sharp(bytes).metadata()
    expect(format).toBe('png')
    expect(width).toBe(1216)
    expect(height).toBeGreaterThan(1000)
    const { channels } = await sharp(bytes).stats()
    expect(channels.some(({ stdev }) => stdev > 10)).toBe(true)
  })

  test('has CSV as Norwegian Excel opens it', async () => {
    const { text } = await file('9901', 'heat-map.csv')
    expect(text.startsWith('\uFEFF"Tema";"Alder";"Nivå";"Virksom dekning (%)"')).toBe(true)
    expect(text).toMatch(/;\d+,\d+;/)
  })

  test('speaks the language of the reader', async () => {
    const english = await file('9901', 'heat-map.csv', { 'accept-language': 'en' })
    const nynorsk = await file('9901', 'heat-map.csv', { 'accept-language': 'nn' })
    expect(english.text).toContain('"Effective coverage (%)"')
    expect(nynorsk.text).toContain('"Verksam dekning (%)"')
  })

  test('shows the planned offers when asked', async () => {
    const { text } = await file('9901', 'heat-map.svg?view=withPlans')
    expect(text).toContain('Med planlagte tilbud')
  })

  test('of a municipality without offers says that nothing is known', async () => {
    const { number } = await aMunicipality()
    for (const figure of figures.filter((name) => name !== 'comparison')) {
      const { text } = await file(number, `${figure}.svg`)
      expect(text).toMatch(/ukjent|ingen tall/)
    }
    expect((await file(number, 'comparison.svg')).text).toContain('ingen tall å sammenligne')
  })
})

describe('what people have written', () => {
  test('is text to a spreadsheet and to a browser', async () => {
    const { id, number } = await aMunicipality({ name: '=HYPERLINK("http://ond.example")<script>' })
    await anOffer(id, await inYouthCell())
    const csv = await file(number, 'comparison.csv')
    expect(csv.text).toContain(`"'=HYPERLINK(""http://ond.example"")<script>`)
    const svg = await file(number, 'comparison.svg')
    expect(svg.text).not.toContain('<script')
    expect(svg.text).toContain('&lt;script&gt;')
  })
})

describe('who gets a figure', () => {
  let closed: { id: string; number: string }
  beforeAll(async () => {
    closed = await aMunicipality({ portfolioPublished: false })
    await anOffer(closed.id, await inYouthCell())
  })

  test.each(['fan.svg', 'fan.png', 'heat-map.csv'])(
    'of a closed portfolio: nobody from elsewhere, as if it were not there (%s)',
    async (name) => {
      const elsewhere = await memberOf('9901', 'manager')
      for (const reader of [anonymous(), elsewhere]) {
        const refused = await reader.get(pathOf(closed.number, name))
        const missing = await reader.get(pathOf('0001', name))
        expect(refused.status).toBe(404)
        expect(JSON.stringify(refused.body).replaceAll(closed.number, '0001')).toBe(
          JSON.stringify(missing.body),
        )
      }
      expect((await (await administrator()).get(pathOf(closed.number, name))).status).toBe(200)
    },
  )

  test('small counts are hidden from the public, and shown to staff', async () => {
    const children = { '0': 3, '1-5': 4, '6-12': 4, '13-17': 2 }
    const { id, number } = await aMunicipality({ children })
    await anOffer(id, { ...(await inYouthCell()), seats: 1 })
    const seen = async (reader: ReturnType<typeof anonymous>) =>
      String((await reader.get(pathOf(number, 'heat-map.csv'))).body)
        .split('\r\n')
        .slice(1)
        .filter((line) => line !== '')
    const public_ = await seen(anonymous())
    const staff = await seen(await administrator())
    expect(public_.every((line) => line.endsWith(';;;"vises ikke, færre enn 5 familier"'))).toBe(
      true,
    )
    expect(staff.some((line) => /;\d+(,\d+)?;\d/.test(line))).toBe(true)
  })
})

describe('a figure there is not', () => {
  test.each([
    ['fan.gif', 404, 'not-found'],
    ['unknown.svg', 404, 'not-found'],
    ['fan', 404, 'not-found'],
    ['__proto__.svg', 404, 'not-found'],
    ['fan.svg?view=later', 400, 'unknown-view'],
  ])('%s is %i with the code %s', async (name, status, code) => {
    const { status: got, body } = await anonymous().get(pathOf('9901', name))
    expect(got).toBe(status)
    expect(body.errors[0].code).toBe(code)
  })

  test('of a number that is none is 404', async () => {
    for (const number of ['99999', 'abcd', '%00', '9901%27']) {
      const { status } = await anonymous().get(pathOf(number, 'fan.svg'))
      expect([400, 404]).toContain(status)
    }
  })
})

/** A file as the public gets it. */
async function file(number: string, name: string, headers: Record<string, string> = {}) {
  const answer = await fetch(`${serverUrl()}${pathOf(number, name)}`, { headers })
  const bytes = Buffer.from(await answer.arrayBuffer())
  if (answer.status !== 200) throw new Error(`${answer.status}: ${bytes.toString('utf8')}`)
  const [, fileName] =
    /^attachment; filename="(.+)"$/.exec(answer.headers.get('content-disposition') ?? '') ?? []
  return {
    bytes,
    // Of what is read as text, the mark at the beginning is part.
    text: bytes.toString('utf8'),
    type: answer.headers.get('content-type'),
    name: fileName,
  }
}
