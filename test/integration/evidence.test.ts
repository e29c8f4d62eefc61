import { beforeAll, describe, expect, test } from '@jest/globals'
import { type Api, type Json, someone } from '../support/api.ts'
import { aProgram } from '../support/content.ts'

const rating = {
  scheme: 'ungsinn-2015',
  value: '4',
  year: 2020,
  population: '6–12 år',
  url: 'https://ungsinn.no/tiltak',
  retrieved: '2024-03-12',
}

describe('a rating of evidence', () => {
  let editor: Api
  let program: Json
  beforeAll(async () => {
    editor = await someone({ roles: ['editor'] })
    program = await aProgram()
  })

  const give = (row: object, language = 'nb') =>
    editor.send(`/api/programs/${program.id}`, {
      method: 'PATCH',
      body: { evidence: [{ ...rating, ...row }], _status: 'published' },
      headers: { 'accept-language': language },
    })

  test('has a value of its scheme, a source and the day it was seen', async () => {
    const { status, body } = await give({})
    expect([status, body.doc.evidence[0].value]).toEqual([200, '4'])
  })

  test.each([
    [{ value: '6' }, 'value', /har verdiene 0, 1, 2, 3, 4, 5\. Fikk "6"/],
    [{ value: null }, 'value', /Skriv verdien: 0, 1/],
    [{ scheme: 'eif', value: '5' }, 'value', /EIF.+4\+\. Fikk "5"/],
    [{ year: 2999 }, 'year', /Året kan ikke være senere enn/],
    [{ url: 'http://ungsinn.no' }, 'url', /må begynne med https/],
    [{ url: 'ungsinn.no' }, 'url', /må være hel/],
    [{ retrieved: '2999-01-01' }, 'retrieved', /senere enn i dag/],
  ])('is refused beside the field: %j', async (row, field, message) => {
    const { status, body } = await give(row)
    expect([status, body.errors[0].field]).toEqual([400, `evidence.0.${field}`])
    expect(body.errors[0].data.errors[0].message).toMatch(message)
  })

  test('is refused in the language of whoever writes', async () => {
    const messages = await Promise.all(
      ['nn', 'en'].map(async (language) => {
        const { body } = await give({ retrieved: '2999-01-01' }, language)
        return body.errors[0].data.errors[0].message
      }),
    )
    expect(messages).toEqual([
      'Datoen kan ikkje vere seinare enn i dag.',
      'The date cannot be later than today.',
    ])
  })
})
