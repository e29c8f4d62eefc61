import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import {
  type Answer,
  type Api,
  administrator,
  anonymous,
  type Json,
  someone,
} from '../support/api.ts'
import { docOf } from '../support/content.ts'

let editor: Api
let cells: Json[]

beforeAll(async () => {
  editor = await someone({ roles: ['editor'] })
  cells = (await editor.get('/api/globals/need-template?depth=0')).body.cells
})

afterAll(async () => {
  docOf(await (await administrator()).post('/api/globals/need-template', { cells }))
})

/** The status, and the fields the answer complains of. */
const complaints = ({ status, body }: Answer) => [
  status,
  body.errors?.flatMap((each: Json) => each.data?.errors?.map(({ path }: Json) => path) ?? []),
]

const saved = (first: object, ...rest: object[]) =>
  editor.post('/api/globals/need-template', { cells: [{ ...cells[0], ...first }, ...rest] })

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
    expect(complaints(await saved(fields))).toEqual([400, [path]])
  })

  test('says what to do, in the language of the reader', async () => {
    const { body } = await editor.send('/api/globals/need-template', {
      method: 'POST',
      body: { cells: [{ ...cells[0], source: '' }] },
      headers: { 'accept-language': 'en' },
    })
    expect(JSON.stringify(body)).toContain('mark it as an assumption')
  })

  test.each([
    ['an assumption', { source: null, year: null, assumption: true }],
    ['not relevant', { source: null, year: null, relevant: false }],
  ])('takes a share without a source that is %s', async (_what, fields) => {
    expect(docOf(await saved(fields)).result.cells[0]).toMatchObject(fields)
  })

  test('keeps every version', async () => {
    docOf(await saved({ prevalence: 0.5 }))
    const { body } = await editor.get('/api/globals/need-template/versions?limit=1&depth=0')
    expect(body.docs[0].version.cells[0].prevalence).toBe(0.5)
    expect(body.totalDocs).toBeGreaterThan(1)
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
