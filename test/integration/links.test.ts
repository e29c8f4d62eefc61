import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { aSite, checkLinksAt, daysAgo } from '../support/a-site.ts'
import { type Api, administratorAt, aPassword, api, type Json, tokenFor } from '../support/api.ts'
import { aTitle, docOf } from '../support/content.ts'
import { filledDatabase } from '../support/own-database.ts'
import { runServer } from '../support/run-server.mjs'

type Person = Api & { token: string }

const linkTo = (url: string) => ({
  root: {
    type: 'root',
    format: '',
    indent: 0,
    version: 1,
    direction: 'ltr',
    children: [
      {
        type: 'paragraph',
        format: '',
        indent: 0,
        version: 1,
        direction: 'ltr',
        textFormat: 0,
        children: [
          {
            type: 'link',
            format: '',
            indent: 0,
            version: 3,
            direction: 'ltr',
            id: '6561e0f0a0b0c0d0e0f0a0b0',
            fields: { linkType: 'custom', url, newTab: false },
            children: [
              {
                type: 'text',
                text: 'Les mer',
                detail: 0,
                format: 0,
                mode: 'normal',
                style: '',
                version: 1,
              },
            ],
          },
        ],
      },
    ],
  },
})

describe('links in what is published', () => {
  let site: Awaited<ReturnType<typeof aSite>>
  let server: Awaited<ReturnType<typeof runServer>>
  let admin: Api
  let editor: Person
  let institution: Person
  let stranger: Person
  const titles = { program: aTitle('Program'), article: aTitle('Artikkel') }

  async function person(account: object): Promise<Person> {
    const email = `${aTitle('en').replace(' ', '-')}@example.org`
    const password = aPassword()
    docOf(await admin.post('/api/users', { email, password, ...account }))
    const token = await tokenFor({ email, password }, server.url)
    return { ...api(token, server.url), token }
  }

  const pageOf = async ({ get, token }: Person, path = ''): Promise<string> =>
    String((await get(`/admin${path}`, { cookie: `payload-token=${token}` })).body)

  const list = '/collections/programs/waiting/links'

  /** The number of a link in the list, as the page names it. */
  const idIn = (html: string): string => /<li id="([^"]+)"><h2>/.exec(html)?.[1] ?? 'none'

  beforeAll(async () => {
    site = await aSite()
    site.gone.add('/borte')
    const database = {
      ...(await filledDatabase()),
      LINK_CHECKS: 'on',
      LINK_CHECK_LOOPBACK_PORTS: String(site.port),
    }
    server = await runServer(database)
    admin = await administratorAt(server.url)
    const make = async (path: string, data: object): Promise<Json> =>
      docOf(await admin.post(path, data))
    const [own, other] = await Promise.all(
      ['Senter', 'Annet senter'].map((name) =>
        make('/api/institutions', { name: aTitle(name), kind: 'network' }),
      ),
    )
    await make('/api/programs', {
      title: titles.program,
      responsible: [own.id],
      links: [
        { text: 'Borte', url: site.at('/borte#her') },
        { text: 'Finnes', url: site.at('/finnes') },
      ],
      _status: 'published',
    })
    await make('/api/programs?draft=true', {
      title: aTitle('Kladd'),
      links: [{ text: 'Kladd', url: site.at('/kladd') }],
    })
    await make('/api/articles', {
      title: titles.article,
      body: linkTo(site.at('/borte')),
      _status: 'published',
    })
    editor = await person({ roles: ['editor'] })
    institution = await person({ roles: ['institution-editor'], institutions: [own.id] })
    stranger = await person({ roles: ['institution-editor'], institutions: [other.id] })
    expect(await pageOf(editor)).toContain('Ingen lenker er spurt ennå.')
    expect(await checkLinksAt(database, [7, 6, 4, 1].map(daysAgo))).toBe(0)
  }, 240_000)

  afterAll(async () => {
    await server?.stop()
    site?.close()
  })

  test('are asked once in three days, by one server at a time, and drafts are not', () => {
    const times = (request: string) => site.asked.filter((each) => each === request).length
    expect(times('HEAD /finnes')).toBe(3)
    expect(times('GET /finnes')).toBe(0)
    expect([times('HEAD /borte'), times('GET /borte')]).toEqual([3, 3])
    expect(times('HEAD /kladd')).toBe(0)
  })

  test('are told of when they have failed three times, to those who may mend them', async () => {
    for (const reader of [editor, institution]) {
      expect(await pageOf(reader)).toContain(site.at('/borte'))
    }
    const html = await pageOf(editor, list)
    for (const text of [titles.program, titles.article, 'Siden finnes ikke (svar 404).']) {
      expect(html).toContain(text)
    }
    expect(html).not.toContain('/finnes')
    expect(await pageOf(stranger)).not.toContain('/borte')
    const path = `/api/links/${idIn(html)}`
    for (const nobody of [stranger, api(undefined, server.url)]) {
      for (const [method, what] of [
        ['POST', 'ask'],
        ['POST', 'accept'],
        ['DELETE', 'accept'],
      ] as const) {
        const { status } = await nobody.send(`${path}/${what}`, { method })
        expect(status).toBe(nobody === stranger ? 404 : 403)
      }
    }
    expect((await admin.get('/api/link-checks')).status).toBe(403)
  })

  test('are left alone when an editor says that they are right, and that is in the log', async () => {
    const id = idIn(await pageOf(editor, list))
    const accepted = await institution.post(`/api/links/${id}/accept`)
    expect([accepted.status, accepted.body.state]).toEqual([200, 'accepted'])
    expect(await pageOf(editor)).not.toContain(site.at('/borte'))
    expect(await pageOf(editor, list)).toContain('Står som den er.')
    const { body } = await admin.get('/api/audit-log?sort=-at&limit=5&depth=0')
    expect(JSON.stringify(body.docs)).toContain('deadLinkAccepted')
    expect((await editor.delete(`/api/links/${id}/accept`)).body.state).toBe('dead')
    expect(await pageOf(editor)).toContain(site.at('/borte'))
  })

  test('are asked again when an editor wants it, but not all the time', async () => {
    const id = idIn(await pageOf(editor, list))
    site.gone.clear()
    expect((await editor.post(`/api/links/${id}/ask`)).body).toMatchObject({
      address: site.at('/borte'),
      state: 'answers',
    })
    expect(await pageOf(editor)).toContain('Alle lenker i det som er publisert, svarer.')
    const again = await editor.post(`/api/links/${id}/ask`)
    expect([again.status, again.body.errors[0].code]).toEqual([429, 'asked-just-now'])
    expect((await editor.post(`/api/links/${id}/accept`)).status).toBe(409)
    expect((await editor.post('/api/links/none/ask')).status).toBe(404)
  })
})
