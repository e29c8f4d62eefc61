import { beforeAll, describe, expect, test } from '@jest/globals'
import { type Api, administrator, api, idOf, type Json, someone, tokenFor } from '../support/api.ts'
import { aProgram, aTitle, docOf } from '../support/content.ts'

/** The preview of a document as a page, for whoever has this token. */
const pageOf = ({ id }: Json, token?: string, language = 'nb', collection = 'programs') =>
  api().get(
    `/admin/collections/${collection}/${id}/preview?locale=${language}`,
    token ? { cookie: `payload-token=${token}`, 'sec-fetch-site': 'same-origin' } : {},
  )

describe('the preview of a draft', () => {
  const title = aTitle('Bare for redaksjonen')
  let admin: Api
  let program: Json
  let editor: string
  let own: string

  beforeAll(async () => {
    admin = await administrator()
    own = await idOf('institutions', 'slug', 'bufdir')
    program = await aProgram({ responsible: [own], summary: 'Slik det er publisert.' })
    docOf(await admin.patch(`/api/programs/${program.id}?draft=true`, { title }))
    docOf(
      await admin.patch(`/api/programs/${program.id}?draft=true&locale=nn`, { title: 'Nynorsk' }),
    )
    editor = await tokenFor(await someone({ roles: ['editor'] }))
  })

  test('shows editors what is not published, and in what it differs', async () => {
    const { status, body } = await pageOf(program, editor)
    expect(status).toBe(200)
    expect(body).toContain(title)
    expect(body).toContain('Forhåndsvisning – ikke publisert')
    expect(body).toMatch(/Skiller seg fra det som er publisert, i:(<!-- -->|\s)*Navn/)
  })

  test('is in the language that is asked for, and says what is missing there', async () => {
    const { body } = await pageOf(program, editor, 'nn')
    expect(body).toContain('Mangler på nynorsk')
    expect(body).toContain('Kort om programmet')
    // What is not translated is there in Bokmål.
    expect(body).toContain('Slik det er publisert.')
  })

  test('is for nobody’s cache and no search engine', async () => {
    const { headers, body } = await pageOf(program, editor)
    expect(headers.get('cache-control')).toMatch(/private.*no-store/)
    expect(body).toMatch(/<meta name="robots" content="noindex/)
  })

  test('is there for the institution that answers for it, and for no other', async () => {
    const other = await idOf('institutions', 'slug', 'hdir')
    const writer = (institution: string) =>
      someone({ roles: ['institution-editor'], institutions: [institution] })
    const [theirs, another] = [
      await tokenFor(await writer(own)),
      await tokenFor(await writer(other)),
    ]
    expect((await pageOf(program, theirs)).body).toContain(title)
    expect(String((await pageOf(program, another)).body)).not.toContain(title)
    expect(String((await pageOf(program)).body)).not.toContain(title)
  })

  test('shows a programme in which nothing waits as it is published', async () => {
    const { body } = await pageOf(await aProgram(), editor)
    expect(body).toContain('Forhåndsvisning – slik det er publisert')
    const draft = await aProgram({ _status: 'draft' })
    expect((await pageOf(draft, editor)).body).toContain('Dette er ikke publisert ennå.')
  })

  test('shows an article with its boxes, and fetches no video', async () => {
    const listed = await aProgram()
    const block = (fields: object) => ({ type: 'block', version: 2, format: '', fields })
    const body = {
      root: {
        type: 'root',
        version: 1,
        direction: 'ltr',
        format: '',
        indent: 0,
        children: [
          block({ id: 'a', blockType: 'callout', blockName: '', kind: 'tip', text: 'Husk barna.' }),
          block({
            id: 'b',
            blockType: 'video',
            blockName: '',
            title: 'Film',
            url: 'https://video.example/1',
            consent: 'Hentes fra et annet sted.',
          }),
          block({
            id: 'c',
            blockType: 'programList',
            blockName: '',
            programs: [listed.id],
          }),
        ],
      },
    }
    const article = docOf(
      await admin.post('/api/articles?draft=true', { title: aTitle('Artikkel'), body }),
    )
    const page = String((await pageOf(article, editor, 'nb', 'articles')).body)
    expect(page).toContain('Husk barna.')
    expect(page).toContain('Hentes fra et annet sted.')
    expect(page).toContain(listed.title)
    expect(page).not.toContain('<iframe')
    expect(page).not.toMatch(/src="https:\/\/video/)
  })
})
