import { beforeAll, describe, expect, test } from '@jest/globals'
import {
  type Api,
  administrator,
  anonymous,
  idOf,
  type Json,
  memberOf,
  someone,
} from '../../support/api.ts'
import { aProgram, aTitle, docOf } from '../../support/content.ts'

let editor: Api
let contributor: Api
let draft: Json
let open: Json

beforeAll(async () => {
  editor = await someone({ roles: ['editor'] })
  contributor = await memberOf('9901', 'contributor')
  open = await aProgram({ title: aTitle('Åpent') })
  const data = { title: aTitle('Hemmelig'), slug: aTitle('hemmelig').replace(' ', '-') }
  draft = docOf(await (await administrator()).post('/api/programs?draft=true', data))
})

const lookAt = async (path: string, as: Api) => String((await as.get(`/admin${path}`)).body)

describe('the comparison of programmes', () => {
  const path = () => `/collections/programs/compare?programs=${open.slug},${draft.slug}`

  test('shows drafts to who may see them', async () => {
    expect(await lookAt(path(), editor)).toContain(draft.title)
  })

  test('says of a draft to everybody else what it says of nothing', async () => {
    const page = await lookAt(path(), contributor)
    expect(page).toContain(open.title)
    expect(page).not.toContain(draft.title)
    expect(page).toContain(`Finnes ikke, eller er ikke åpent for deg: ${draft.slug}`)
    const missing = await lookAt('/collections/programs/compare?programs=nope', contributor)
    expect(missing).toContain('Finnes ikke, eller er ikke åpent for deg: nope')
  })

  test('does not find drafts for everybody else', async () => {
    const search = `/collections/programs/compare?search=${encodeURIComponent(draft.title)}`
    expect(await lookAt(search, editor)).toContain(`Legg til ${draft.title}`)
    expect(await lookAt(search, contributor)).not.toContain(`Legg til ${draft.title}`)
  })

  test('goes on from what was ticked in a list to an address without ids and without foreign drafts', async () => {
    const ask = `/admin/collections/programs/compare?ids=${draft.id},${open.id}`
    const told = async (as: Api) => {
      const { headers, body } = await as.get(ask)
      return `${headers.get('location')} ${body}`
    }
    expect(await told(contributor)).toContain(`compare?programs=${open.slug}`)
    expect(await told(contributor)).not.toContain(draft.slug)
    expect(await told(editor)).toContain(draft.slug)
  })

  test.each([
    'programs=',
    'programs=%00',
    'programs[]=a',
    'programs[x]=a',
    'search[x]=a',
    'only=x',
    'ids=x',
    'ids=%00',
    'ids[x]=a',
  ])('stands an address that asks for nothing (%s)', async (query) => {
    const { status } = await contributor.get(`/admin/collections/programs/compare?${query}`)
    expect([200, 307]).toContain(status)
  })
})

describe('changing many documents', () => {
  test.each(['', 'ids=', 'ids=x', 'ids=x,,y', 'ids=%00', 'ids[]=x', 'ids[x]=a'])(
    'stands an address that names nothing (%s)',
    async (query) => {
      const { status, body } = await editor.get(`/admin/collections/programs/bulk?${query}`)
      expect([status, String(body).includes('Endre mange')]).toEqual([200, true])
    },
  )
})

describe('the list of translations', () => {
  test('is for who has signed in', async () => {
    const { status, headers, body } = await anonymous().get('/admin/translate')
    expect(String(body)).not.toContain(open.title)
    expect(`${status} ${headers.get('location')} ${body}`).toContain('/admin/login')
  })

  test('lists for an editor what lacks a language', async () => {
    const page = await lookAt('/translate?language=nn&collection=programs', editor)
    expect(page).toContain(open.title)
    expect(page).toContain(`/programs/${open.id}/translate?locale=nn`)
  })

  test('lists for everybody what they may change themselves', async () => {
    const page = await lookAt('/translate?language=nn&collection=programs', contributor)
    expect(page).not.toContain(open.title)
    const institution = await idOf('institutions', 'slug', 'bufdir')
    const own = await someone({ roles: ['institution-editor'], institutions: [institution] })
    const other = await someone({
      roles: ['institution-editor'],
      institutions: [await idOf('institutions', 'slug', 'icdp-norge')],
    })
    const ask = '/translate?language=nn&collection=programs'
    expect(await lookAt(ask, own)).toContain(open.title)
    expect(await lookAt(ask, other)).not.toContain(open.title)
  })

  test.each(['language=xx', 'collection=users', 'collection[x]=a', 'language[]=nn'])(
    'stands an address that asks for nothing (%s)',
    async (query) => {
      expect((await editor.get(`/admin/translate?${query}`)).status).toBe(200)
    },
  )

  test('does not change the language of the document it reads', async () => {
    const page = await lookAt(`/collections/programs/${open.id}/translate?locale=nn`, editor)
    expect(page).toContain(open.title)
    const { body } = await editor.get(`/api/programs/${open.id}?locale=all`)
    expect(body.title).toEqual({ nb: open.title })
  })
})
