import { beforeAll, describe, expect, test } from '@jest/globals'
import { type Api, administrator, anonymous, api, someone, tokenFor } from '../../support/api.ts'
import { aMunicipality, aTitle, docOf } from '../../support/content.ts'

type Member = Api & { id: string; email: string; password: string }

let manager: Member
let own: string

beforeAll(async () => {
  own = (await aMunicipality()).id
  manager = await someone({ memberships: [{ municipality: own, role: 'municipality-manager' }] })
})

const page = async (path: string, token: string) =>
  api().get(path, { cookie: `payload-token=${token}`, 'sec-fetch-site': 'same-origin' })

describe('case 41: a way out of the admin', () => {
  const elsewhere = [
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    'https:evil.example',
    'javascript:alert(1)',
    '%2F%2Fevil.example',
    'https://evil.example/admin',
  ]

  test.each(elsewhere)('to %s is not taken after signing in', async (address) => {
    const token = await tokenFor(manager)
    const { headers, status } = await page(
      `/admin/login?redirect=${encodeURIComponent(address)}`,
      token,
    )
    const target = new URL(headers.get('location') ?? '/', 'http://own.example')
    expect(status).toBeLessThan(500)
    expect([target.hostname, 'localhost']).toContain(target.hostname)
    expect(target.hostname).not.toBe('evil.example')
  })

  test.each(elsewhere)('to %s is not offered to those who are not signed in', async (address) => {
    const { headers } = await anonymous().get(`/admin/${encodeURIComponent(address)}`)
    expect(headers.get('location') ?? '').not.toMatch(/^(https?:)?\/\/evil|^javascript/)
  })
})

describe('case 41: a link', () => {
  test.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
  ])('to %j is refused in every field that holds one', async (url) => {
    const admin = await administrator()
    const answers = [
      await manager.post('/api/offers?draft=true', {
        title: aTitle('Tilbud'),
        municipality: own,
        status: 'planned',
        webPage: url,
      }),
      await manager.patch(`/api/municipalities/${own}`, { website: url }),
      await admin.post('/api/programs?draft=true', {
        title: aTitle('Program'),
        links: [{ text: 'x', url }],
      }),
      await admin.post('/api/institutions', { name: aTitle('I'), kind: 'network', website: url }),
    ]
    for (const { status, body } of answers) {
      expect([status, body.errors?.[0].code]).toEqual([400, 'invalid-field'])
    }
  })

  test('to a script is refused in the text of an article', async () => {
    const admin = await administrator()
    const link = {
      type: 'link',
      version: 3,
      fields: { linkType: 'custom', url: 'javascript:alert(1)', newTab: false },
      children: [{ type: 'text', text: 'x', version: 1 }],
    }
    const body = {
      root: {
        type: 'root',
        version: 1,
        direction: 'ltr',
        format: '',
        indent: 0,
        children: [{ type: 'paragraph', version: 1, children: [link] }],
      },
    }
    for (const query of ['', '?draft=true']) {
      const { status } = await admin.post(`/api/articles${query}`, {
        title: aTitle('Artikkel'),
        body,
        ...(query ? {} : { _status: 'published' }),
      })
      expect(status).toBe(400)
    }
  })
})

describe('case 41: a title with a script in it', () => {
  const script = '</script><script>window.harmed=1</script><img src=x onerror=alert(1)>'

  test('is told as it is, by an API whose answers run nowhere', async () => {
    const title = `${script} ${aTitle('x')}`
    const offer = docOf(
      await manager.post('/api/offers', { title, municipality: own, _status: 'published' }),
    )
    const { body, headers } = await anonymous().get(`/api/offers/${offer.id}`)
    expect(body.title).toBe(title)
    expect(headers.get('content-type')).toMatch(/^application\/json/)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toContain('sandbox')
  })

  test('is text and nothing else on the pages of the admin', async () => {
    const title = `${script} ${aTitle('x')}`
    const made = { title, municipality: own, status: 'planned' }
    const offer = docOf(await manager.post('/api/offers?draft=true', made))
    const token = await tokenFor(manager)
    for (const path of ['/admin/collections/offers', `/admin/collections/offers/${offer.id}`]) {
      const { status, body } = await page(path, token)
      expect(status).toBe(200)
      expect(String(body)).not.toContain('<script>window.harmed')
      expect(String(body)).not.toContain('<img src=x')
    }
  })
})

test('case 41: a table for a spreadsheet holds no cell that it would run', async () => {
  for (const title of ['=1+1', '+1', '-1+1', '@SUM(1)', '\t=1']) {
    docOf(
      await manager.post('/api/offers?draft=true', { title, municipality: own, status: 'planned' }),
    )
  }
  const { body, headers, status } = await manager.get('/api/audit-log/export')
  expect([status, headers.get('content-type')]).toEqual([200, expect.stringMatching(/^text\/csv/)])
  expect(headers.get('content-disposition')).toMatch(/^attachment/)
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  // Cells of one line, quoted or not, at their beginning.
  expect(String(body)).toContain(",'=1+1,")
  expect(String(body)).not.toMatch(/(^|,)"?[=+@\t-]1/m)
})
