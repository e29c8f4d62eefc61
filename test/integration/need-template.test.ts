import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import {
  type Answer,
  type Api,
  administrator,
  anonymous,
  type Json,
  someone,
} from '../support/api.ts'
import { aMunicipality, docOf } from '../support/content.ts'

let editor: Api
let cells: Json[]

beforeAll(async () => {
  editor = await someone({ roles: ['editor'] })
  const { body } = await editor.get('/api/globals/need-template?depth=0')
  // MongoDB leaves out what is empty, and a row that is sent without a field keeps what it has.
  const empty = { source: null, year: null, assumption: false, note: null }
  cells = body.cells.map((cell: Json) => ({ ...empty, ...cell }))
})

afterAll(async () => {
  docOf(await (await administrator()).post('/api/globals/need-template', { cells }))
})

/** The status, and the fields the answer complains of. */
const complaints = ({ status, body }: Answer) => [
  status,
  body.errors?.flatMap((each: Json) => each.data?.errors?.map(({ path }: Json) => path) ?? []),
]

/** The whole template with one cell changed, so that nobody else's figures move. */
const withCell = (row: number, fields: object) =>
  cells.map((cell, index) => (index === row ? { ...cell, ...fields } : cell))

const save = (fields: object, row = 0) =>
  editor.post('/api/globals/need-template', { cells: withCell(row, fields) })

describe('the national need template', () => {
  test('has a source and a year for every share that is not an assumption', async () => {
    const { body } = await anonymous().get('/api/globals/need-template?depth=0')
    expect(body.cells).toHaveLength(28)
    const assumed = body.cells.filter(({ assumption }: Json) => assumption === true)
    const sourced = body.cells.filter(({ source, year }: Json) => source && year)
    expect([assumed.length, sourced.length]).toEqual([11, 17])
  })

  test.each([
    ['a source', { source: null, assumption: false }, 'cells.0.source'],
    ['a year', { year: null, assumption: false }, 'cells.0.year'],
  ])('refuses a share without %s, at its field', async (_what, fields, path) => {
    expect(complaints(await save(fields))).toEqual([400, [path]])
  })

  test('says what to do, in the language of the reader', async () => {
    const { body } = await editor.send('/api/globals/need-template', {
      method: 'POST',
      body: { cells: withCell(0, { source: '' }) },
      headers: { 'accept-language': 'en' },
    })
    expect(JSON.stringify(body)).toContain('mark it as an assumption')
  })

  test('takes a share without a source that is an assumption', async () => {
    const fields = { source: null, year: null, assumption: true }
    const { result } = docOf(await save(fields))
    expect({ ...fields, ...result.cells[0] }).toMatchObject(fields)
  })

  test('keeps every version', async () => {
    docOf(await save({ note: 'Sett på nytt.' }))
    const { body } = await editor.get('/api/globals/need-template/versions?limit=2&depth=0')
    const notes = body.docs.map(({ version }: Json) => version.cells[0].note ?? null)
    expect(notes).toEqual(['Sett på nytt.', null])
  })

  test('leaves the profiles made from it as they are, and they can be saved', async () => {
    const admin = await administrator()
    const { id: municipality } = await aMunicipality()
    const profile = docOf(await admin.post('/api/needs?depth=0', { municipality }))
    const row = cells.findLastIndex(({ assumption }) => assumption === true)
    const { prevalence } = cells[row]
    docOf(await save({ prevalence: 0.11, source: 'FHI', year: 2024, assumption: false }, row))
    const saved = docOf(
      await admin.patch(`/api/needs/${profile.id}?depth=0`, { cells: profile.cells }),
    )
    expect(saved.cells[row]).toMatchObject({ prevalence, assumption: true })
  })
})

describe('the settings of the method', () => {
  test('say where each number comes from, and of which year', async () => {
    const { body } = await anonymous().get('/api/globals/coverage-settings')
    for (const { source, year } of [body.evidenceFactors, body.levelWeights, body.arenas]) {
      expect([source, year]).toEqual([expect.stringMatching(/^Valg i metoden, ikke målt: /), 2026])
    }
  })

  test('are refused without', async () => {
    const answer = await editor.post('/api/globals/coverage-settings', {
      levelWeights: { source: '', year: null },
    })
    expect(complaints(answer)).toEqual([400, ['levelWeights.source', 'levelWeights.year']])
  })
})
