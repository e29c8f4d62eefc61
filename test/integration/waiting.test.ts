import { beforeAll, describe, expect, test } from '@jest/globals'
import { adminActions, asSent } from '../support/admin-actions.ts'
import {
  type Api,
  administrator,
  anonymous,
  idOf,
  memberOf,
  someone,
  tokenFor,
} from '../support/api.ts'
import { aProgram, aTitle, docOf } from '../support/content.ts'

type Person = Api & { email: string; password: string }

/** A page of the admin as this person gets it. */
async function pageFor(person: Person, path: string) {
  const token = await tokenFor(person)
  const { status, body } = await person.get(path, { cookie: `payload-token=${token}` })
  return { status, html: String(body).replaceAll('<!-- -->', '') }
}

/** One part of the start page, by the end of its id. */
function partOf(html: string, part: string): string {
  const [, found] =
    new RegExp(`aria-labelledby="waiting-${part}"(.*?)</section>`, 's').exec(html) ?? []
  if (found === undefined) throw new Error(`The page has no part waiting-${part}.`)
  return found
}

/** A page with the session the person has already. */
const look = async (person: Person, path: string): Promise<string> =>
  String((await person.get(path)).body).replaceAll('<!-- -->', '')

const startOf = async (person: Person): Promise<string> => (await pageFor(person, '/admin')).html

/** Where a part's link leads whose text begins so, and the figure in it. */
function figureOf(part: string, label: string): { count: number; href: string } {
  const links = [...part.matchAll(/<a href="([^"]*)"><strong>([^<]*)<\/strong> <span>([^<]*)/g)]
  const [, href = '', count = '0'] = links.find(([, , , text]) => text?.startsWith(label)) ?? []
  return { count: Number(count), href: href.replaceAll('&amp;', '&') }
}

/** The figures of what is not translated, and the lists they lead to. */
const lacksIn = (part: string) =>
  [...part.matchAll(/<a aria-label="(\d+) – [^"]*" href="([^"]*)"/g)].map(
    ([, count = '', href = '']) => ({ count, href: href.replaceAll('&amp;', '&') }),
  )

describe('the start page of editors', () => {
  let editor: Person
  let institution: Person
  let own: string

  beforeAll(async () => {
    own = docOf(
      await (await administrator()).post('/api/institutions', {
        name: aTitle('Senter'),
        kind: 'network',
        checked: true,
      }),
    ).id
    ;[editor, institution] = await Promise.all([
      someone({ roles: ['editor'] }),
      someone({ roles: ['institution-editor'], institutions: [own] }),
    ])
  })

  test('shows what an institution proposes until it is published, and the public is told nothing of it', async () => {
    const title = aTitle('Forslag')
    const made = docOf(
      await institution.post('/api/programs?draft=true', { title, responsible: [own] }),
    )
    expect(made.proposedAt).toEqual(expect.any(String))
    const changed = docOf(
      await editor.patch(`/api/programs/${made.id}?draft=true`, { summary: 'Kort.' }),
    )
    expect(changed.proposedAt).toBe(made.proposedAt)
    expect(partOf(await startOf(institution), 'proposals')).toContain(title)
    const list = /<a href="([^"]*)">Alle forslagene/.exec(
      partOf(await startOf(editor), 'proposals'),
    )
    const { html } = await pageFor(editor, (list?.[1] ?? '').replaceAll('&amp;', '&'))
    expect(html).toContain(title)

    docOf(await editor.patch(`/api/programs/${made.id}`, { _status: 'published' }))
    expect(partOf(await startOf(institution), 'proposals')).toContain('Ingen forslag venter.')
    const { body } = await anonymous().get(`/api/programs/${made.id}`)
    expect(body.title).toBe(title)
    expect(body).not.toHaveProperty('proposedAt')
    const asked = await anonymous().get('/api/programs?where[proposedAt][exists]=true')
    expect(asked.status).toBe(400)
  })

  test('cannot be told by hand that something is proposed', async () => {
    const made = docOf(
      await editor.post('/api/programs?draft=true', {
        title: aTitle('Utkast'),
        proposedAt: new Date().toISOString(),
      }),
    )
    expect(made.proposedAt).toBe(null)
    await editor.delete(`/api/programs/${made.id}`)
  })

  test('counts what its links list', async () => {
    const before = partOf(await startOf(institution), 'checks')
    expect(figureOf(before, 'Programmer med en vurdering uten').count).toBe(0)
    const source = 'https://example.org/vurdering'
    const titles = [aTitle('Uten kilde'), aTitle('Gammelt'), aTitle('Kontrollert')] as const
    const ratings = [
      [{ scheme: 'sbu', value: 'uncertain', year: 2026 }],
      [
        { scheme: 'sbu', value: 'uncertain', year: 2026, url: source },
        { scheme: 'sbu', value: 'reduction', year: 2001, url: source },
      ],
      [],
    ]
    for (const [place, title] of titles.entries()) {
      await aProgram({ title, responsible: [own], evidence: ratings[place], checked: place === 2 })
    }
    const after = partOf(await startOf(institution), 'checks')
    const unsourced = figureOf(after, 'Programmer med en vurdering uten')
    const outdated = figureOf(after, 'Programmer med en vurdering som er eldre enn 5 år')
    const unchecked = figureOf(after, 'Programmer som ikke er kontrollert')
    expect([unsourced.count, outdated.count]).toEqual([1, 1])
    expect(unchecked.count).toBeGreaterThanOrEqual(2)
    for (const [{ href }, place] of [
      [unsourced, 0],
      [outdated, 1],
    ] as const) {
      const { html } = await pageFor(institution, href)
      expect(titles.map((title) => html.includes(title))).toEqual(
        titles.map((_, at) => at === place),
      )
    }
  })

  test('counts what lacks a language as the list it leads to', async () => {
    const figures = lacksIn(partOf(await startOf(editor), 'untranslated'))
    const chosen = figures.filter(({ href }) => /=(programs|articles|themes)$/.test(href))
    expect(chosen.map(({ href }) => href)).toContain(
      '/admin/translate?language=se&collection=programs',
    )
    for (const { href, count } of chosen) {
      const [, total] = /<p>I alt (\d+)\.<\/p>/.exec(await look(editor, href)) ?? []
      expect([href, total]).toEqual([href, count])
    }
  })

  test('lists what is not written in a language, also when only the text of a link is missing', async () => {
    const link = { text: 'Les mer', url: 'https://example.org/les' }
    const { id, title, links } = await aProgram({ title: aTitle('Lenket'), links: [link] })
    const inSami = (fields: object) =>
      editor.patch(`/api/programs/${id}?draft=true&locale=se`, fields)
    const isListed = async (language: string) =>
      (await look(editor, `/admin/translate?language=${language}&collection=programs`)).includes(
        title,
      )
    docOf(await inSami({ title: 'Liŋka' }))
    expect(await isListed('se')).toBe(true)
    docOf(await inSami({ links: [{ ...links[0], text: 'Loga' }] }))
    expect(await isListed('se')).toBe(false)
    expect(await isListed('en')).toBe(true)
    docOf(await inSami({ title: ' ' }))
    expect(await isListed('se')).toBe(true)
    await editor.delete(`/api/programs/${id}`)
    expect(await isListed('se')).toBe(false)
  })

  test('shows what is scheduled, to those who work with it', async () => {
    const title = aTitle('Planlagt')
    const program = await aProgram({ title, responsible: [own] })
    const act = await adminActions(await tokenFor(editor))
    const { status } = await act('schedule-publish', {
      type: 'unpublish',
      doc: { relationTo: 'programs', value: program.id },
      date: asSent(new Date('2031-05-17T10:00:00Z')),
    })
    expect(status).toBe(200)
    for (const person of [editor, institution]) {
      expect(partOf(await startOf(person), 'scheduled')).toContain(title)
    }
    const path = '/admin/collections/programs/waiting/scheduled'
    expect((await pageFor(institution, path)).html).toContain('tas bort 17. mai 2031 kl. 12:00')
    const other = await someone({
      roles: ['institution-editor'],
      institutions: [await idOf('institutions', 'slug', 'bufdir')],
    })
    expect(partOf(await startOf(other), 'scheduled')).not.toContain(title)
  })

  test('is for editors, and each sees what is theirs', async () => {
    const member = await memberOf('9902', 'manager')
    expect(await startOf(member)).not.toContain('waiting-drafts')
    expect(await startOf(institution)).not.toContain('collection=articles')
    const lists = '/admin/collections/programs/waiting'
    const statuses = async (person: Person) =>
      Promise.all(
        ['/scheduled', '/links', '/scheduled/nn', '/nothing'].map(
          async (path) => (await pageFor(person, lists + path)).status,
        ),
      )
    expect(await statuses(member)).toEqual([404, 404, 404, 404])
    expect(await statuses(institution)).toEqual([200, 200, 404, 404])
    expect(await statuses(editor)).toEqual([200, 200, 404, 404])
    const { body } = await anonymous().get(`${lists}/scheduled`)
    expect(body).not.toContain('waiting-list')
  })
})
