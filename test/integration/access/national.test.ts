import { beforeAll, describe, expect, test } from '@jest/globals'
import { type Api, administrator, anonymous, idOf, type Json, someone } from '../../support/api.ts'
import { aMunicipality, anOffer, aProgram, aTitle, docOf } from '../../support/content.ts'

describe('an institution editor', () => {
  let own: string
  let other: string
  let writer: Api & { id: string }

  beforeAll(async () => {
    own = await idOf('institutions', 'slug', 'bufdir')
    const admin = await administrator()
    other = docOf(
      await admin.post('/api/institutions', { name: aTitle('Institusjon'), kind: 'network' }),
    ).id
    writer = await someone({ roles: ['institution-editor'], institutions: [own] })
  })

  const draft = (responsible: string[]) =>
    writer.post('/api/programs?draft=true', { title: aTitle('Forslag'), responsible })

  test('drafts and edits programmes of the own institution', async () => {
    const program = docOf(await draft([own]))
    const answer = await writer.patch(`/api/programs/${program.id}?draft=true`, { summary: 'Ny' })
    expect(docOf(answer)).toMatchObject({ summary: 'Ny', _status: 'draft' })
  })

  test.each([
    ['another institution', () => [other]],
    ['a second institution', () => [own, other]],
    ['nobody', () => []],
  ])('cannot draft for %s', async (_whom, responsible) => {
    expect((await draft(responsible())).status).toBe(403)
  })

  test('publishes, unpublishes and deletes nothing', async () => {
    const program = await aProgram({ responsible: [own] })
    const path = `/api/programs/${program.id}`
    const answers = [
      await writer.post('/api/programs', { title: 'x', responsible: [own], _status: 'published' }),
      await writer.patch(`${path}?draft=true`, { summary: 'x', _status: 'published' }),
      await writer.patch(path, { summary: 'x' }),
      await writer.patch(path, { _status: 'draft' }),
      await writer.delete(path),
      await writer.patch(`/api/programs?where[id][equals]=${program.id}`, { summary: 'x' }),
    ]
    expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(403))
    expect((await anonymous().get(path)).body.title).toBe(program.title)
  })

  test('hands no programme to another institution, and keeps its own when restoring', async () => {
    const program = docOf(await draft([own]))
    const path = `/api/programs/${program.id}?draft=true&depth=0`
    const handed = docOf(await writer.patch(path, { responsible: [other], summary: 'x' }))
    const versions = await writer.get(`/api/programs/versions?where[parent][equals]=${program.id}`)
    const [version] = versions.body.docs
    docOf(await writer.post(`/api/programs/versions/${version.id}?draft=true`))
    expect(handed.responsible).toEqual([own])
    expect(docOf(await writer.get(path)).responsible).toEqual([own])
  })

  test('copies programmes of the own institution and no others', async () => {
    const program = docOf(await draft([own]))
    const shared = await aProgram({ responsible: [own, other] })
    const foreign = await aProgram({ responsible: [other] })
    const copy = docOf(await writer.post(`/api/programs/${program.id}/duplicate?depth=0`))
    const refused = [
      await writer.post(`/api/programs/${shared.id}/duplicate`),
      await writer.post(`/api/programs/${foreign.id}/duplicate`),
    ]
    expect(copy).toMatchObject({ responsible: [own], _status: 'draft' })
    expect(refused.map(({ status }) => status)).toEqual([403, 403])
  })

  test("does not see or edit another institution's drafts", async () => {
    const admin = await administrator()
    const program = docOf(
      await admin.post('/api/programs?draft=true', { title: aTitle('x'), responsible: [other] }),
    )
    const path = `/api/programs/${program.id}?draft=true`
    expect((await writer.get(path)).status).toBe(404)
    expect((await writer.patch(path, { summary: 'x' })).status).toBe(403)
    const versions = await writer.get(`/api/programs/versions?where[parent][equals]=${program.id}`)
    expect(versions.body.totalDocs).toBe(0)
  })

  test('edits the own institution and no other', async () => {
    const mine = await writer.patch(`/api/institutions/${own}`, { region: 'Hele landet' })
    const theirs = await writer.patch(`/api/institutions/${other}`, { region: 'x' })
    expect([mine.status, theirs.status]).toEqual([200, 403])
  })

  test('sees of the municipalities what everybody sees', async () => {
    const { id } = await aMunicipality({ portfolioPublished: false })
    const offer = await anOffer(id)
    expect((await writer.get(`/api/offers/${offer.id}`)).status).toBe(404)
    expect((await writer.get('/api/needs')).status).toBe(403)
  })
})

describe('a national editor', () => {
  let editor: Api & { id: string }

  beforeAll(async () => {
    editor = await someone({ roles: ['editor'] })
  })

  test('publishes programmes and articles', async () => {
    const responsible = [await idOf('institutions', 'slug', 'bufdir')]
    const program = await editor.post('/api/programs', {
      title: aTitle('Program'),
      responsible,
      _status: 'published',
    })
    const article = await editor.post('/api/articles', {
      title: aTitle('Artikkel'),
      _status: 'published',
    })
    expect((await anonymous().get(`/api/programs/${docOf(program).id}`)).status).toBe(200)
    expect((await anonymous().get(`/api/articles/${docOf(article).id}`)).status).toBe(200)
  })

  test('cannot publish a programme that nobody answers for', async () => {
    const { status, body } = await editor.post('/api/programs', {
      title: aTitle('Program'),
      _status: 'published',
    })
    expect([status, body.errors[0].field]).toEqual([400, 'responsible'])
  })

  test('reads every offer, drafts too, and edits none', async () => {
    const { id } = await aMunicipality({ portfolioPublished: false })
    const offer = await anOffer(id)
    const path = `/api/offers/${offer.id}`
    const answers = [
      await editor.patch(path, { seats: 1 }),
      await editor.patch(`${path}?draft=true`, { seats: 1 }),
      await editor.delete(path),
      await editor.post('/api/offers', { title: 'x', municipality: id }),
      await editor.patch(`/api/offers?where[id][equals]=${offer.id}`, { seats: 1 }),
    ]
    expect((await editor.get(path)).status).toBe(200)
    expect(answers.map(({ status }) => status)).toEqual(Array(5).fill(403))
  })

  test('reads needs and plans and writes neither', async () => {
    const { id } = await aMunicipality()
    expect((await editor.get('/api/needs')).status).toBe(200)
    expect((await editor.post('/api/needs', { municipality: id })).status).toBe(403)
    expect((await editor.post('/api/plans', { title: 'x', municipality: id })).status).toBe(403)
  })

  test('administers no accounts and no keys', async () => {
    const { body } = await editor.get('/api/users')
    expect(body.docs.map(({ id }: Json) => id)).toEqual([editor.id])
    expect((await editor.post('/api/users', { email: 'z@example.org' })).status).toBe(403)
    expect((await editor.get('/api/api-clients')).status).toBe(403)
  })
})

describe('stored results', () => {
  test('are written by nobody, administrators included', async () => {
    const admin = await administrator()
    const { body } = await admin.get('/api/coverage-results?where[number][equals]=9901')
    const [{ id, municipality }] = body.docs
    const answers = [
      await admin.post('/api/coverage-results', { municipality: municipality.id, effective: 1 }),
      await admin.patch(`/api/coverage-results/${id}`, { effective: 1 }),
      await admin.patch(`/api/coverage-results?where[id][equals]=${id}`, { effective: 1 }),
      await admin.delete(`/api/coverage-results/${id}`),
      await admin.delete(`/api/coverage-results?where[id][equals]=${id}`),
    ]
    expect(answers.map(({ status }) => status)).toEqual(Array(5).fill(403))
    const graphql = await admin.graphql(`mutation { deleteCoverageResult(id: "${id}") { id } }`)
    expect(graphql.body.errors[0].extensions.code).toBe('forbidden')
  })

  test('show the public no whole result', async () => {
    const { body } = await anonymous().get('/api/coverage-results?where[number][equals]=9901')
    expect(body.docs[0]).not.toHaveProperty('now')
    expect(body.docs[0]).not.toHaveProperty('withPlans')
  })
})

test('an administrator with a membership still writes for every municipality', async () => {
  const { id: own } = await aMunicipality()
  const { id: other } = await aMunicipality()
  const both = await someone({
    roles: ['administrator'],
    memberships: [{ municipality: own, role: 'municipality-contributor' }],
  })
  const plan = docOf(await both.post('/api/plans', { title: aTitle('Plan'), municipality: other }))
  expect(docOf(await both.patch(`/api/plans/${plan.id}`, { title: 'Ny' })).title).toBe('Ny')
})
