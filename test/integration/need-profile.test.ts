import { beforeAll, describe, expect, test } from '@jest/globals'
import { type Answer, type Api, administrator, type Json, someone } from '../support/api.ts'
import { aMunicipality, coverageOf, docOf } from '../support/content.ts'

const noGrounds = { source: null, year: null, assumption: false }

let manager: Api
let number: string
let profile: Json
let template: Json[]

beforeAll(async () => {
  const admin = await administrator()
  const municipality = await aMunicipality()
  number = municipality.number
  manager = await someone({
    memberships: [{ municipality: municipality.id, role: 'municipality-manager' }],
  })
  template = (await admin.get('/api/globals/need-template?depth=0')).body.cells.map(inFull)
  const made = docOf(await manager.post('/api/needs?depth=0', { municipality: municipality.id }))
  profile = { ...made, cells: made.cells.map(inFull) }
})

/** MongoDB leaves out what is empty, and a row that is sent without a field keeps what it has. */
const inFull = (cell: Json): Json => ({
  ...noGrounds,
  note: null,
  ...cell,
  assumption: cell.assumption === true,
})

/** The status, and what the answer complains of: field and message. */
const complaints = ({ status, body }: Answer) => [
  status,
  ...(body.errors?.flatMap((each: Json) => each.data?.errors ?? []) ?? []).map(
    ({ path, message }: Json) => `${path}: ${message}`,
  ),
]

/** The first row that rests on a source, and the first that is an assumption. */
const sourcedRow = () => template.findIndex(({ prevalence, year }) => prevalence < 1 && year)
const assumedRow = () => template.findIndex(({ assumption }) => assumption === true)

/** Sends the whole profile with one row changed, as the admin does. */
function change(row: number, fields: object): Promise<Answer> {
  const cells = profile.cells.map((cell: Json, index: number) =>
    index === row ? { ...cell, ...fields } : cell,
  )
  return manager.patch(`/api/needs/${profile.id}?depth=0`, { cells })
}

const own = { source: 'Ungdata i kommunen', year: 2025, assumption: false }
const withoutIds = (cells: Json[]) => cells.map(({ id: _row, ...cell }) => cell)

describe('a new need profile', () => {
  test('is the national template, with every source, year and assumption', () => {
    expect(withoutIds(profile.cells)).toEqual(withoutIds(template))
  })

  test('is counted in families by the children of the municipality', async () => {
    const { cells } = await coverageOf(manager, number)
    const youth = cells.find(
      ({ level, ageGroup, theme }: Json) =>
        level === 'indicated' && ageGroup === '13-17' && theme === 'behaviour',
    )
    expect(youth.target).toBeCloseTo(2000 * 0.035, 9)
  })
})

describe('a number of one’s own', () => {
  test('is kept with its source, year and note', async () => {
    const fields = { ...own, prevalence: 0.42, note: 'Fra oversikten over folkehelsen.' }
    expect(docOf(await change(sourcedRow(), fields)).cells[sourcedRow()]).toMatchObject(fields)
  })

  test('is kept as an assumption', async () => {
    const fields = { ...noGrounds, prevalence: 0.42, assumption: true }
    expect(docOf(await change(sourcedRow(), fields)).cells[sourcedRow()]).toMatchObject(fields)
  })

  test.each([
    ['a source', noGrounds, 'source: Skriv hvor tallet kommer fra, eller kryss av for antakelse.'],
    [
      'a year',
      { ...own, year: null },
      'year: Skriv hvilket år tallet er fra, eller kryss av for antakelse.',
    ],
    [
      'a source of its own',
      {},
      'source: Tallet er et annet enn malens, men kilden er malens. Skriv kilden til deres eget tall, kryss av for antakelse, eller bruk malens tall.',
    ],
  ])('is refused without %s, at its field', async (_what, grounds, complaint) => {
    const row = sourcedRow()
    const answer = await change(row, { ...grounds, prevalence: 0.42 })
    expect(complaints(answer)).toEqual([400, `cells.${row}.${complaint}`])
  })

  test('is refused for another basis too', async () => {
    const basis = template[sourcedRow()].basis === 'stock' ? 'cohort' : 'stock'
    expect((await change(sourcedRow(), { ...noGrounds, basis })).status).toBe(400)
  })

  test('is refused for a cell that the template does not have', async () => {
    const { level, ageGroup } = template[0]
    const themes = new Set(
      template
        .filter((cell) => cell.level === level && cell.ageGroup === ageGroup)
        .map(({ theme }) => theme),
    )
    const { theme } = template.find((cell) => !themes.has(cell.theme))
    const cell = { level, ageGroup, theme, prevalence: 0.5, basis: 'stock' }
    const send = (fields: object) =>
      manager.patch(`/api/needs/${profile.id}?depth=0`, {
        cells: [...profile.cells, { ...cell, ...fields }],
      })
    expect((await send({})).status).toBe(400)
    expect(docOf(await send(own)).cells.at(-1)).toMatchObject(own)
  })

  test('needs no source where the need is not relevant, and is not counted', async () => {
    const before = (await coverageOf(manager, number)).cells.length
    const saved = docOf(
      await change(sourcedRow(), { ...noGrounds, prevalence: 0, relevant: false }),
    )
    expect(saved.cells[sourcedRow()]).toMatchObject({ relevant: false, source: null })
    docOf(await manager.patch(`/api/needs/${profile.id}?depth=0`, { cells: profile.cells }))
    const after = (await coverageOf(manager, number)).cells.length
    expect([before - 1, before]).toContain(after)
  })

  test('is refused over GraphQL at the same field', async () => {
    const row = sourcedRow()
    const cells = withoutIds(profile.cells).map((cell, index) =>
      index === row ? { ...cell, ...noGrounds, prevalence: 0.42 } : cell,
    )
    const { body } = await manager.graphql(
      'mutation ($id: String!, $data: mutationNeedUpdateInput!) { updateNeed(id: $id, data: $data) { id } }',
      { id: profile.id, data: { cells } },
    )
    expect(body.errors[0].extensions).toMatchObject({
      code: 'invalid-field',
      field: `cells.${row}.source`,
    })
  })
})

describe('the template’s number', () => {
  test.each([
    ['a sourced one', sourcedRow],
    ['an assumption', assumedRow],
  ])('takes over its grounds again when they are left empty: %s', async (_what, rowOf) => {
    const row = rowOf()
    docOf(await change(row, { ...own, prevalence: 0.42, note: 'Eget tall' }))
    const { prevalence, basis, source, year, assumption } = template[row]
    const back = { ...noGrounds, prevalence, basis, note: null }
    expect(docOf(await change(row, back)).cells[row]).toMatchObject({
      prevalence,
      basis,
      source,
      year,
      assumption,
      note: null,
    })
  })

  test('may have another source', async () => {
    expect(docOf(await change(assumedRow(), own)).cells[assumedRow()]).toMatchObject(own)
  })

  test('stays an assumption for as long as the template’s source is cited', async () => {
    const saved = docOf(await change(assumedRow(), { assumption: false, year: 2024 }))
    expect(saved.cells[assumedRow()].assumption).toBe(true)
  })
})
