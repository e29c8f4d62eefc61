import { beforeAll, describe, expect, test } from '@jest/globals'
import { adminActions } from '../support/admin-actions.ts'
import {
  type Api,
  administrator,
  anonymous,
  idOf,
  type Json,
  someone,
  tokenFor,
} from '../support/api.ts'
import { rowsAbout } from '../support/audit.ts'
import { aMunicipality, anOffer, aProgram, aTitle, docOf } from '../support/content.ts'

const preview = (by: Api, collection: string, documents: object[], change: object) =>
  by.post('/api/bulk-edits/preview', { collection, documents, change })

const edit = (by: Api, collection: string, documents: object[], change: object) =>
  by.post('/api/bulk-edits', { collection, documents, change })

const undo = (by: Api, collection: string, property: string, documents: object[]) =>
  by.post('/api/bulk-edits/undo', { collection, property, documents })

const stored = async (by: Api, path: string): Promise<Json> =>
  (await by.get(`/api/${path}?depth=0&draft=true`)).body

let editor: Api
let addSchool: object
let arenas: Readonly<Record<'school' | 'digital', string>>

const arenasOf = async (id: string): Promise<string[]> =>
  (await stored(editor, `programs/${id}`)).arenas

beforeAll(async () => {
  editor = await someone({ roles: ['editor'] })
  const arena = (key: string) => idOf('arenas', 'key', key)
  arenas = {
    school: await arena('school'),
    digital: await arena('digital'),
  }
  addSchool = { property: 'arenas', action: 'add', value: arenas.digital }
})

describe('a change to many documents', () => {
  test('is tried on each before anything is stored, with what would follow', async () => {
    const [program, other] = [await aProgram(), await aProgram({ arenas: [arenas.digital] })]
    const municipality = await aMunicipality()
    await anOffer(municipality.id, { program: program.id })
    await anOffer(municipality.id, { program: program.id, arenas: [arenas.school] })
    await anOffer((await aMunicipality()).id, { program: program.id })
    const { status, body } = await preview(editor, 'programs', [program, other], addSchool)
    expect(status).toBe(200)
    expect(body.documents).toMatchObject([
      { id: program.id, title: program.title, result: 'changed', effect: 'changed' },
      { id: other.id, result: 'unchanged' },
    ])
    expect([body.documents[0].from, body.documents[0].to]).toEqual(['Skole', 'Skole, Digitalt'])
    expect(body.documents[0].updatedAt).toBe(program.updatedAt)
    expect(body.effects).toEqual({
      shown: 0,
      hidden: 0,
      changed: 1,
      shownIn: [{ collection: 'offers', label: 'Tilbud', count: 3 }],
      // One offer says its arenas itself.
      figures: { offers: 2, municipalities: 2 },
    })
    expect(await stored(editor, `programs/${program.id}`)).toMatchObject({
      arenas: [arenas.school],
      updatedAt: program.updatedAt,
    })
  })

  test('is stored for all that can be, and can be taken back', async () => {
    const program = await aProgram()
    const draft = await aProgram({ _status: 'draft' })
    const { body } = await edit(editor, 'programs', [program, draft, { id: 'no-such' }], addSchool)
    expect(body.documents).toMatchObject([
      { id: program.id, result: 'changed', effect: 'changed' },
      { id: draft.id, result: 'changed', effect: 'none' },
      { id: 'no-such', result: 'refused', code: 'not-found' },
    ])
    const both = [arenas.school, arenas.digital]
    expect([await arenasOf(program.id), await arenasOf(draft.id)]).toEqual([both, both])
    expect((await anonymous().get(`/api/programs/${program.id}?depth=0`)).body.arenas).toEqual(both)
    expect((await anonymous().get(`/api/programs/${draft.id}`)).status).toBe(404)

    await editor.patch(`/api/programs/${draft.id}?draft=true`, { checked: true })
    const back = await undo(editor, 'programs', 'arenas', body.documents.slice(0, 2))
    expect(back.body.documents).toMatchObject([
      { id: program.id, result: 'changed' },
      { id: draft.id, result: 'refused', code: 'changed-since' },
    ])
    expect([await arenasOf(program.id), await arenasOf(draft.id)]).toEqual([[arenas.school], both])
  })

  test('gives and takes themes with what they are to the programme', async () => {
    const program = await aProgram()
    const theme = await idOf('themes', 'key', 'information')
    const change = { property: 'themes', action: 'add', value: theme, as: 'secondary' }
    const { body } = await edit(editor, 'programs', [program], change)
    expect(body.documents[0].to).toMatch(/\(hovedtema\), .+ \(bitema\)$/)
    const [main, secondary] = (await stored(editor, `programs/${program.id}`)).themes
    expect([main.relevance, secondary.theme, secondary.relevance]).toEqual([
      'main',
      theme,
      'secondary',
    ])
    const again = await preview(editor, 'programs', [program], { ...change, as: 'main' })
    expect(again.body.documents[0].result).toBe('refused')
    await undo(editor, 'programs', 'themes', body.documents)
    expect((await stored(editor, `programs/${program.id}`)).themes).toHaveLength(1)
  })

  test('publishes what is complete, and says of the rest what is missing', async () => {
    const complete = await aProgram({ _status: 'draft' })
    const incomplete = docOf(
      await editor.post('/api/programs?draft=true', { title: aTitle('Uten ansvarlig') }),
    )
    const change = { property: '_status', action: 'set', value: 'published' }
    const tried = await preview(editor, 'programs', [complete, incomplete], change)
    expect(tried.body.documents).toMatchObject([
      { result: 'changed', effect: 'shown', from: 'Utkast', to: 'Publisert' },
      { result: 'refused', code: 'invalid-field' },
    ])
    expect(tried.body.documents[1].message).toContain('Ansvarlig institusjon')
    expect(tried.body.effects).toMatchObject({ shown: 1, hidden: 0, changed: 0 })
    const { body } = await edit(editor, 'programs', [complete, incomplete], change)
    expect((await anonymous().get(`/api/programs/${complete.id}`)).status).toBe(200)
    await undo(editor, 'programs', '_status', body.documents.slice(0, 1))
    expect((await anonymous().get(`/api/programs/${complete.id}`)).status).toBe(404)
  })

  test('leaves a draft over what is public alone, but publishes it and puts it back', async () => {
    const program = await aProgram()
    docOf(await editor.patch(`/api/programs/${program.id}?draft=true`, { title: 'Nytt navn' }))
    const tried = await preview(editor, 'programs', [program], addSchool)
    expect(tried.body.documents[0]).toMatchObject({ result: 'refused', code: 'changed-since' })
    const seen = [{ id: program.id }]
    expect((await preview(editor, 'programs', seen, addSchool)).body.documents[0].code).toBe(
      'has-draft',
    )
    const publish = { property: '_status', action: 'set', value: 'published' }
    const { body } = await edit(editor, 'programs', seen, publish)
    const publicTitle = async () =>
      (await anonymous().get(`/api/programs/${program.id}?depth=0`)).body.title
    expect([body.documents[0].effect, await publicTitle()]).toEqual(['changed', 'Nytt navn'])
    const back = await undo(editor, 'programs', '_status', body.documents)
    expect(back.body.documents[0].result).toBe('changed')
    expect(await publicTitle()).toBe(program.title)
    expect(await stored(editor, `programs/${program.id}`)).toMatchObject({
      title: 'Nytt navn',
      _status: 'draft',
    })
  })

  test('waits for whoever works in a document', async () => {
    const program = await aProgram()
    const colleague = await someone({ roles: ['editor'] })
    const open = await adminActions(await tokenFor(colleague))
    await open('form-state', {
      collectionSlug: 'programs',
      schemaPath: 'programs',
      id: program.id,
      operation: 'update',
      formState: {},
      docPreferences: { fields: {} },
      docPermissions: { fields: true },
      returnLockStatus: true,
      updateLastEdited: true,
    })
    const { body } = await edit(editor, 'programs', [program], addSchool)
    expect(body.documents[0]).toMatchObject({ result: 'refused', code: 'being-edited' })
    expect(await arenasOf(program.id)).toEqual([arenas.school])
  })

  test('is in the audit log as if each had been changed by itself, and a trial is not', async () => {
    const program = await aProgram()
    await preview(editor, 'programs', [program], addSchool)
    await edit(editor, 'programs', [program], addSchool)
    const rows = await rowsAbout(program.id)
    expect(rows.map(({ action }) => action)).toEqual(['create', 'update'])
  })
})

describe('a change to many documents of a municipality', () => {
  let offers: readonly Json[]
  let manager: Api
  let contributor: Api
  let neighbour: Api
  const end = { property: 'status', action: 'set', value: 'ended' }

  beforeAll(async () => {
    const { id } = await aMunicipality()
    const as = (role: string, municipality: string) =>
      someone({ memberships: [{ municipality, role: `municipality-${role}` }] })
    manager = await as('manager', id)
    contributor = await as('contributor', id)
    neighbour = await as('manager', (await aMunicipality()).id)
    const program = await aProgram()
    offers = [
      await anOffer(id, { _status: 'draft' }),
      await anOffer(id, { program: program.id, lastVerified: { byRole: 'Leder' } }),
    ]
  })

  test('is for its people: a contributor changes drafts, a manager what is public too', async () => {
    const byContributor = await preview(contributor, 'offers', [...offers], end)
    expect(byContributor.body.documents).toMatchObject([
      { result: 'changed', effect: 'none' },
      { result: 'refused', code: 'forbidden' },
    ])
    const byManager = await preview(manager, 'offers', [...offers], end)
    expect(byManager.body.documents).toMatchObject([{ result: 'changed' }, { result: 'changed' }])
    expect(byManager.body.effects.figures).toEqual({ offers: 1, municipalities: 1 })
  })

  test('changes one date, and nothing beside it', async () => {
    const change = { property: 'lastVerified.on', action: 'set', value: '2026-11-01' }
    const { body } = await edit(manager, 'offers', [offers[1]], change)
    expect(body.documents[0]).toMatchObject({ from: '(tomt)', to: '1. november 2026' })
    const { lastVerified, updatedAt } = await stored(manager, `offers/${offers[1].id}`)
    expect(lastVerified).toMatchObject({ byRole: 'Leder' })
    expect(lastVerified.on).toMatch(/^2026-11-01/)
    await undo(manager, 'offers', 'lastVerified.on', body.documents)
    const back = await stored(manager, `offers/${offers[1].id}`)
    expect([back.lastVerified.on, back.updatedAt === updatedAt]).toEqual([null, false])
  })

  test('does not cut an offer off from its programme', async () => {
    const change = { property: 'arenas', action: 'add', value: arenas.digital }
    const { body } = await preview(manager, 'offers', [{ id: offers[1].id }], change)
    expect(body.documents[0]).toMatchObject({ result: 'refused', code: 'follows-another' })
  })

  test('is refused to others, as if there were none', async () => {
    const draft = [{ id: offers[0].id }]
    const [one, all] = [
      await preview(neighbour, 'offers', draft, end),
      await edit(neighbour, 'offers', [{ id: offers[0].id }, { id: offers[1].id }], end),
    ]
    expect(one.body.documents[0]).toMatchObject({ result: 'refused', code: 'not-found', title: '' })
    expect(all.body.documents.map(({ code }: Json) => code)).toEqual(['not-found', 'forbidden'])
    const byEditor = await edit(editor, 'offers', [{ id: offers[1].id }], end)
    expect(byEditor.body.documents[0].code).toBe('forbidden')
    expect((await edit(anonymous(), 'offers', draft, end)).status).toBe(403)
    expect((await stored(manager, `offers/${offers[0].id}`)).status).toBe('active')
    const given = { id: offers[0].id, updatedAt: offers[0].updatedAt, before: 'ended' }
    const { body } = await undo(neighbour, 'offers', 'status', [given])
    expect(body.documents[0].code).toBe('not-found')
  })

  test('gives an institution no way to hand its drafts to others', async () => {
    const [own, other] = [
      await idOf('institutions', 'slug', 'bufdir'),
      await idOf('institutions', 'slug', 'hdir'),
    ]
    const writer = await someone({ roles: ['institution-editor'], institutions: [own] })
    const draft = await aProgram({ _status: 'draft', responsible: [own] })
    const change = { property: 'responsible', action: 'add', value: other }
    const { body } = await edit(writer, 'programs', [draft], change)
    expect(body.documents[0]).toMatchObject({ result: 'refused', code: 'forbidden' })
    expect((await stored(editor, `programs/${draft.id}`)).responsible).toEqual([own])
  })
})

describe('a change to many documents is refused whole', () => {
  const some = [{ id: 'x' }]
  const check = { property: 'checked', action: 'set', value: true }
  test.each([
    ['in a collection that has none', { collection: 'users' }, 'unknown-collection', 'collection'],
    ['without documents', { documents: [] }, 'nothing-chosen', 'documents'],
    ['with documents that are none', { documents: [7, {}] }, 'nothing-chosen', 'documents'],
    [
      'with more than a hundred',
      { documents: Array.from({ length: 101 }, (_, id) => ({ id: String(id) })) },
      'too-many-documents',
      'documents',
    ],
    [
      'of a text',
      { change: { ...check, property: 'title' } },
      'unknown-property',
      'change.property',
    ],
    ['of nothing', { change: null }, 'unknown-property', 'change.property'],
    ['by no action', { change: { ...check, action: 'add' } }, 'unknown-action', 'change.action'],
    ['to no value', { change: { ...check, value: 'yes' } }, 'missing-value', 'change.value'],
    [
      'to a choice there is not',
      { change: { property: 'availability', action: 'set', value: 'gone' } },
      'not-a-choice',
      'change.value',
    ],
    [
      'to no status',
      { change: { property: '_status', action: 'set', value: null } },
      'missing-value',
      'change.value',
    ],
    [
      'with a theme that is nothing to the programme',
      { change: { property: 'themes', action: 'add', value: 'x' } },
      'not-a-choice',
      'change.as',
    ],
    [
      'to no day',
      {
        collection: 'offers',
        change: { property: 'lastVerified.on', action: 'set', value: '2026-02-30' },
      },
      'not-a-day',
      'change.value',
    ],
  ])('%s', async (_name, asked, code, field) => {
    const question = { collection: 'programs', documents: some, change: check, ...asked }
    for (const path of ['/api/bulk-edits/preview', '/api/bulk-edits']) {
      const { status, body } = await (await administrator()).post(path, question)
      expect([status, body.errors[0].code, body.errors[0].field]).toEqual([400, code, field])
      expect(body.errors[0].message.length).toBeGreaterThan(10)
    }
  })

  test('is told in the language of whoever asks', async () => {
    const { body } = await editor.send('/api/bulk-edits/preview', {
      method: 'POST',
      body: { collection: 'programs', documents: [], change: check },
      headers: { 'accept-language': 'nn' },
    })
    expect(body.errors[0].message).toBe('Vel minst eitt dokument i lista.')
  })
})
